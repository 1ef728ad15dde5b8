import { itemListNames, type ItemListName } from '../item/item-lists.js';
import type { ItemState, Masterplan } from '../types.js';

/**
 * The states of an item that nobody has approved, in the order of its way.
 *
 * @example
 * unapprovedStates.includes('submitted'); // true
 */
export const unapprovedStates = [
  'draft',
  'submitted',
  'returned',
] as const satisfies readonly ItemState[];

/**
 * One of {@link unapprovedStates}.
 *
 * @example
 * const state: UnapprovedState = 'returned';
 */
export type UnapprovedState = (typeof unapprovedStates)[number];

/**
 * What of a plan nobody has approved: as a whole, and of each list with any by state.
 *
 * @example
 * const counts: UnapprovedCounts = {
 *   total: 3,
 *   lists: [{ list: 'needs', draft: 2, submitted: 1, returned: 0 }],
 * };
 */
export interface UnapprovedCounts {
  readonly total: number;
  /** In the order of the method; lists in which everything is approved are left out. */
  readonly lists: readonly ({ readonly list: ItemListName } & Readonly<
    Record<UnapprovedState, number>
  >)[];
}

/**
 * Counts the items of a plan that are drafts, wait for a decision or were returned. All else is approved or locked.
 *
 * @example
 * countUnapproved(masterplan).total; // 0, once everything is approved
 */
export function countUnapproved(masterplan: Pick<Masterplan, ItemListName>): UnapprovedCounts {
  const counted = itemListNames.map((list) => ({ list, ...countStates(masterplan[list]) }));
  const open = counted.filter((each) => sum(each) > 0);
  return { total: open.reduce((total, each) => total + sum(each), 0), lists: open };
}

function countStates(items: readonly { readonly state: ItemState }[]) {
  const counts = { draft: 0, submitted: 0, returned: 0 };
  for (const { state } of items) if (isUnapproved(state)) counts[state] += 1;
  return counts;
}

function isUnapproved(state: ItemState): state is UnapprovedState {
  return unapprovedStates.some((each) => each === state);
}

const sum = (counts: Readonly<Record<UnapprovedState, number>>): number =>
  unapprovedStates.reduce((total, state) => total + counts[state], 0);
