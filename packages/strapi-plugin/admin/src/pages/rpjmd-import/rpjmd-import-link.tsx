import { Link } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import type * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { useText } from '../../translations/use-text';
import { pagePath } from '../../addresses/page-path';

/** To the page that takes an RPJMD out of a file, of the same plan. */
export function RpjmdImportLink(): React.JSX.Element {
  const { text } = useText();
  const { search } = useLocation();
  return (
    <Link tag={RouterLink} startIcon={<Upload />} to={`${pagePath('rpjmd-import')}${search}`}>
      {text('rpjmd.link')}
    </Link>
  );
}
