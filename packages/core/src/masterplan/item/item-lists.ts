import type { MasterplanInput } from '../types.js';

/**
 * A list whose items pass through approval, each read and merged by itself.
 *
 * @example
 * const list: ItemListName = 'problems';
 */
export type ItemListName =
  | 'problems'
  | 'needs'
  | 'innovations'
  | 'readiness'
  | 'swot'
  | 'strategies'
  | 'programs'
  | 'evaluations';

/**
 * An item of such a list as somebody writes it: ids are any texts, and what isn't written yet isn't there.
 *
 * @example
 * const draft: ItemInput<'problems'> = { title: 'Antrean izin', opdId: 'opd-izin' };
 */
export type ItemInput<List extends ItemListName = ItemListName> = Partial<
  MasterplanInput[List][number]
>;
