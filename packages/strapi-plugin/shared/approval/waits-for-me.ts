import type { ReviewItem } from '../contracts/approval';

/** Whether the next step of an item is the officer's: to submit it, or to decide on it. */
export function waitsForMe({ state, acts }: Pick<ReviewItem, 'state' | 'acts'>): boolean {
  if (state === 'draft' || state === 'returned') return acts.includes('submit');
  if (state === 'submitted') return acts.includes('approve') || acts.includes('return');
  return false;
}
