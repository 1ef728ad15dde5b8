import type { ItemState } from '@kotacerdas/core/masterplan';
import { Badge, type BadgeProps } from '@strapi/design-system';
import type * as React from 'react';
import { useNames } from '../translations/use-names';

const variants = {
  draft: 'neutral',
  submitted: 'secondary',
  returned: 'warning',
  approved: 'success',
  locked: 'primary',
} as const satisfies Record<ItemState, BadgeProps['variant']>;

/** Where an item stands, in a word. */
export function StateBadge({ state }: { state: ItemState }): React.JSX.Element {
  const { choiceName } = useNames();
  return (
    <Badge
      variant={variants[state]}
      // The design system's orange on yellow is too faint to be read.
      {...(state === 'returned' ? { textColor: 'neutral800' } : {})}
      style={{ whiteSpace: 'nowrap' }}
    >
      {choiceName('state', state)}
    </Badge>
  );
}
