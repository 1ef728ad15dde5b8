import { Box, Typography } from '@strapi/design-system';
import * as React from 'react';
import type { tourMark } from '../tour/tour-mark';

interface PanelProps {
  title: string;
  /** Marks its heading, as a step of the tour asks for. */
  mark?: ReturnType<typeof tourMark>;
  children: React.ReactNode;
}

/** A part of a page under its heading. */
export function Panel({ children, mark, title }: PanelProps): React.JSX.Element {
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
      <Typography tag="h2" variant="delta" id={id} {...mark}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
