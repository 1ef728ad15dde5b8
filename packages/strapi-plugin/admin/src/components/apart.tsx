import { Box, Flex } from '@strapi/design-system';
import type * as React from 'react';

interface ApartProps {
  /** Where what saves stands at the beginning of its line, as it seldom does. */
  isAtEnd?: boolean;
  children: React.ReactNode;
}

/** At the foot of an editor: what takes its work away stands apart from what saves it or goes on with it. */
export function Apart({ children, isAtEnd = false }: ApartProps): React.JSX.Element {
  return (
    <Box paddingTop={4} borderColor="neutral200" borderStyle="solid" borderWidth="1px 0 0 0">
      <Flex justifyContent={isAtEnd ? 'flex-end' : 'flex-start'}>{children}</Flex>
    </Box>
  );
}
