import { Box, type BoxProps } from '@strapi/design-system';
import type * as React from 'react';

/** A cell of a table whose texts wrap: nothing is cut off on a phone. */
export function Cell({ children, ...rest }: BoxProps<'td'>): React.JSX.Element {
  return (
    <Box
      tag="td"
      padding={2}
      borderStyle="solid"
      borderWidth="1px 0 0"
      borderColor="neutral150"
      style={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}
      {...rest}
    >
      {children}
    </Box>
  );
}
