import { Box, type BoxProps } from '@strapi/design-system';
import type * as React from 'react';

/** What a row of a table is about. */
export function RowHead({ children, ...rest }: BoxProps<'th'>): React.JSX.Element {
  return (
    <Box
      tag="th"
      scope="row"
      padding={2}
      borderStyle="solid"
      borderWidth="1px 0 0"
      borderColor="neutral150"
      style={{ textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' }}
      {...rest}
    >
      {children}
    </Box>
  );
}
