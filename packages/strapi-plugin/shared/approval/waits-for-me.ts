import type { ReviewItem } from '../contracts/approval';

/** Whether the next step of an item is the officer's: to submit it, or to decide on it. */
export function waitsForMe({
  acts,
  needsOtherEyes,
  state,
}: Pick<ReviewItem, 'state' | 'acts' | 'needsOtherEyes'>): boolean {
  if (state === 'draft' || state === 'returned') return acts.includes('submit');
  // What they proposed themselves waits for others, though they may still give it back.
  if (state === 'submitted' && !needsOtherEyes) {
    return acts.includes('approve') || acts.includes('return');
  }
  return false;
}
