import { itemListNames } from '../item/item-lists.js';

/**
 * The lists of a plan that are compared item by item.
 *
 * @example
 * comparedLists[0]; // 'opds'
 */
export const comparedLists = ['opds', 'missions', ...itemListNames] as const;

/**
 * One of {@link comparedLists}.
 *
 * @example
 * const list: ComparedList = 'problems';
 */
export type ComparedList = (typeof comparedLists)[number];
