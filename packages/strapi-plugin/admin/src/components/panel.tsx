import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';

interface PanelProps {
  title: string;
  children: React.ReactNode;
}

/** A part of a page under its heading. */
export function Panel({ title, children }: PanelProps): React.JSX.Element {
  const id = React.useId();
  return (
    <Box
      tag="section"
      background="neutral0"
      padding={5}
      shadow="tableShadow"
      hasRadius
      aria-labelledby={id}
    >
      <Typography tag="h2" variant="delta" id={id}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
