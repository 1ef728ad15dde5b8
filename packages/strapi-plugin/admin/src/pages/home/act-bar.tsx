import { Flex } from '@strapi/design-system';
import type * as React from 'react';
import { useDocked } from '../../components/use-docked';

interface ActBarProps {
  /** Whether there is something to act on. */
  isActive: boolean;
  children: React.ReactNode;
}

/**
 * Says what can be done. It stands below the list, so that nothing moves when something is chosen, and then stays at
 * the bottom of the window, however long the list is; the keyboard still comes to it before the list.
 */
export function ActBar({ isActive, children }: ActBarProps): React.JSX.Element {
  const bar = useDocked(isActive);
  return (
    <Flex
      ref={bar}
      direction="column"
      alignItems="flex-start"
      gap={2}
      background="neutral0"
      style={{ order: 1 }}
      {...(isActive ? docked : {})}
    >
      {children}
    </Flex>
  );
}

const docked = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  paddingTop: 3,
  paddingBottom: 3,
  borderStyle: 'solid',
  borderWidth: '1px 0 0',
  borderColor: 'neutral200',
} as const;
