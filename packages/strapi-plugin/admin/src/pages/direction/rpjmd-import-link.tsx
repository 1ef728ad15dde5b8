import { Box } from '@strapi/design-system';
import * as React from 'react';
import { RpjmdImportLink as Link } from '../rpjmd-import/rpjmd-import-link';
import { DirectionContext } from './entry/direction-context';

/** To the page that takes an RPJMD out of a file, for whoever may write one. */
export function RpjmdImportLink(): React.JSX.Element | null {
  const { mayAdd } = React.useContext(DirectionContext);
  if (!mayAdd('rpjmd-program')) return null;
  return (
    <Box paddingTop={2} paddingBottom={2}>
      <Link />
    </Box>
  );
}
