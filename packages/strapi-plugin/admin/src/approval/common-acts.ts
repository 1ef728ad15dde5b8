import { approvalActs, type ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';

/** The acts that every one of the items allows, in their usual order; none where there are no items. */
export function commonActs(items: readonly Pick<ReviewItem, 'acts'>[]): readonly ApprovalAct[] {
  if (items.length === 0) return [];
  return approvalActs.filter((act) => items.every(({ acts }) => acts.includes(act)));
}
