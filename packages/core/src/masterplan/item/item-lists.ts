import type { MasterplanInput } from '../types.js';

/**
 * The lists whose items pass through approval, each read and merged by itself, in the order of the method.
 *
 * @example
 * itemListNames[0]; // 'problems'
 */
export const itemListNames = [
  'problems',
  'needs',
  'innovations',
  'readiness',
  'swot',
  'strategies',
  'programs',
  'evaluations',
] as const;

/**
 * One of {@link itemListNames}.
 *
 * @example
 * const list: ItemListName = 'problems';
 */
export type ItemListName = (typeof itemListNames)[number];

/**
 * An item of such a list as somebody writes it: ids are any texts, and what isn't written yet isn't there.
 *
 * @example
 * const draft: ItemInput<'problems'> = { title: 'Antrean izin', opdId: 'opd-izin' };
 */
export type ItemInput<List extends ItemListName = ItemListName> = Partial<
  MasterplanInput[List][number]
>;
