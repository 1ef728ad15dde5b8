import { Box, Link } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import * as React from 'react';
import { Link as RouterLink, useLocation } from 'react-router-dom';
import { useText } from '../../translations/use-text';
import { pagePath } from '../plan/page-path';
import { DirectionContext } from './entry/direction-context';

/** To the page that takes an RPJMD out of a file, for whoever may write one. */
export function RpjmdImportLink(): React.JSX.Element | null {
  const { text } = useText();
  const { search } = useLocation();
  const { mayAdd } = React.useContext(DirectionContext);
  if (!mayAdd('rpjmd-program')) return null;
  return (
    <Box paddingTop={2} paddingBottom={2}>
      <Link tag={RouterLink} startIcon={<Upload />} to={`${pagePath('rpjmd-import')}${search}`}>
        {text('rpjmd.link')}
      </Link>
    </Box>
  );
}
