import { Box, Flex } from '@strapi/design-system';
import type * as React from 'react';

/** At the foot of an editor: what takes its work away stands apart from what goes on with it. */
export function Apart({ children }: { children: React.ReactNode }): React.JSX.Element {
  return (
    <Box paddingTop={4} borderColor="neutral200" borderStyle="solid" borderWidth="1px 0 0 0">
      <Flex justifyContent="flex-start">{children}</Flex>
    </Box>
  );
}
