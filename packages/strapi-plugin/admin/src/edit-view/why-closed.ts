import { isEditable } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';

type Judged = Pick<ReviewItem, 'canEdit' | 'opd' | 'state'>;

/** What keeps the officer from changing an item: what was decided on it, or that it isn't theirs; `null` where nothing does. */
export function whyClosed({ canEdit, opd, state }: Judged) {
  if (canEdit) return null;
  if (isEditable(state)) return opd === null ? 'role' : 'opd';
  return state;
}
