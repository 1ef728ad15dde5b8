import { Box, Typography } from '@strapi/design-system';
import type * as React from 'react';

interface NoteProps {
  tone?: 'warning' | 'danger' | 'success' | 'neutral';
  children: React.ReactNode;
}

const grounds = {
  warning: 'warning100',
  danger: 'danger100',
  success: 'success100',
  neutral: 'neutral100',
} as const;

/** Something to know before one goes on. */
export function Note({ children, tone = 'warning' }: NoteProps): React.JSX.Element {
  return (
    <Box background={grounds[tone]} padding={4} hasRadius role="note">
      <Typography tag="div" style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}
