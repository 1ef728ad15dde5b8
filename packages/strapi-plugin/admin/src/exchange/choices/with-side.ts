import type { ImportChoice } from '@kotacerdas/core/exchange';
import type { MergeChoice } from '@kotacerdas/core/masterplan';

/** A choice field by field, with one more of them. What was chosen for the whole item before holds no longer. */
export function withSide(
  before: ImportChoice | undefined,
  conflictId: string,
  side: MergeChoice,
): ImportChoice {
  return { ...(typeof before === 'object' ? before : {}), [conflictId]: side };
}
