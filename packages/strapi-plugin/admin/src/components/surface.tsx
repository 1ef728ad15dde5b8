import { Box } from '@strapi/design-system';
import type * as React from 'react';

/** The ground that a widget stands on. */
export function Surface({ children }: { children: React.ReactNode }): React.JSX.Element {
  return (
    <Box background="neutral0" padding={{ initial: 2, medium: 4 }} shadow="tableShadow" hasRadius>
      {children}
    </Box>
  );
}
