import type { ItemState } from '@kotacerdas/core/masterplan';
import { Badge, type BadgeProps } from '@strapi/design-system';
import type * as React from 'react';
import { useNames } from '../translations/use-names';

const looks = {
  draft: { variant: 'neutral' },
  submitted: { variant: 'secondary' },
  // The design system's own orange on yellow is too faint to be read.
  returned: { backgroundColor: 'warning200', textColor: 'neutral800' },
  approved: { variant: 'success' },
  locked: { variant: 'primary' },
} as const satisfies Record<ItemState, BadgeProps>;

/** Where an item stands, in a word. */
export function StateBadge({ state }: { state: ItemState }): React.JSX.Element {
  const { choiceName } = useNames();
  return (
    <Badge {...looks[state]} style={{ whiteSpace: 'nowrap' }}>
      {choiceName('state', state)}
    </Badge>
  );
}
