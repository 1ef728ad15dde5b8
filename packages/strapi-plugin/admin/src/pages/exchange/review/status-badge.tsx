import type { ComparedStatus, ImportChoice } from '@kotacerdas/core/exchange';
import { Badge, type BadgeProps } from '@strapi/design-system';
import type * as React from 'react';
import type { ImportItem } from '../../../../../shared/contracts/imports';
import { isDecided } from '../../../exchange/choices/is-decided';
import { useText } from '../../../translations/use-text';

const looks = {
  new: { variant: 'success' },
  changed: { variant: 'primary' },
  unchanged: { variant: 'neutral' },
  // The design system's own orange on yellow is too faint to be read.
  conflicting: { backgroundColor: 'warning200', textColor: 'neutral800' },
  refused: { variant: 'danger' },
} as const satisfies Record<ComparedStatus, BadgeProps>;

interface StatusBadgeProps {
  item: ImportItem;
  choice: ImportChoice | undefined;
}

/** What becomes of an item, in a word. */
export function StatusBadge({ choice, item }: StatusBadgeProps): React.JSX.Element {
  const { text } = useText();
  const isOpen = item.status === 'conflicting' || item.status === 'refused';
  const isSettled = isOpen && isDecided(item, choice);
  const settled =
    choice === 'keep' ? text('exchange.review.skipped') : text('exchange.conflict.decided');
  return (
    <Badge
      {...(isSettled ? { variant: 'neutral' } : looks[item.status])}
      style={{ whiteSpace: 'nowrap', flex: 'none' }}
    >
      {isSettled ? settled : text(`exchange.status.${item.status}`)}
    </Badge>
  );
}
