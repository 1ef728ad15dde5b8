import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import type * as React from 'react';

interface HeadCellProps {
  /** Says what the column is to those who can't see that. */
  isHidden?: boolean;
  children: string;
}

/** The heading of a table's column. */
export function HeadCell({ isHidden = false, children }: HeadCellProps): React.JSX.Element {
  return (
    <Box tag="th" scope="col" padding={2} style={{ textAlign: 'start' }}>
      {isHidden ? (
        <VisuallyHidden>{children}</VisuallyHidden>
      ) : (
        <Typography variant="sigma" textColor="neutral600">
          {children}
        </Typography>
      )}
    </Box>
  );
}
