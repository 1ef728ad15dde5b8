import { Box, type BoxProps } from '@strapi/design-system';
import type * as React from 'react';

type CellProps = BoxProps<'td'> & {
  /** Whether it is as wide as its longest word: for columns of a few short ones. */
  keepsWords?: boolean;
};

/** A cell of a table whose texts wrap: nothing is cut off on a phone. */
export function Cell({ children, keepsWords = false, ...rest }: CellProps): React.JSX.Element {
  return (
    <Box
      tag="td"
      padding={2}
      borderStyle="solid"
      borderWidth="1px 0 0"
      borderColor="neutral150"
      style={{ verticalAlign: 'top', overflowWrap: keepsWords ? 'break-word' : 'anywhere' }}
      {...rest}
    >
      {children}
    </Box>
  );
}
