import { isEditable } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';

/** What somebody can do about an item that can't be changed as it stands. */
export type Advice = 'decide' | 'withdraw' | 'return' | 'reopen' | 'comment' | 'closed';

/** The advice for whoever reads an item, by what they themselves may do; `null` where it can be changed. */
export function adviceFor({
  acts,
  canComment,
  needsOtherEyes,
  state,
}: Pick<ReviewItem, 'acts' | 'canComment' | 'needsOtherEyes' | 'state'>): Advice | null {
  if (isEditable(state)) return null;
  if (state === 'submitted') {
    if (acts.includes('approve')) return 'decide';
    if (acts.includes('withdraw')) return 'withdraw';
    if (acts.includes('return') && !needsOtherEyes) return 'return';
  }
  if (state === 'approved' && acts.includes('return')) return 'return';
  if (state === 'locked' && acts.includes('reopen')) return 'reopen';
  return canComment ? 'comment' : 'closed';
}
