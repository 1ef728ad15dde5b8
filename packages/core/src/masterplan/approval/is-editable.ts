import type { ItemState } from '../types.js';

/**
 * Whether what an item says may be changed: while it is a draft or was returned. One that was submitted is read by
 * those who decide, and one that was approved or locked stands as it was decided.
 *
 * @example
 * isEditable('approved'); // false
 */
export function isEditable(state: ItemState): state is 'draft' | 'returned' {
  return state === 'draft' || state === 'returned';
}
