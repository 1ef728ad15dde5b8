import type { ColumnUnit } from '../../grammar/unit/column-unit.js';

/**
 * In what the numbers of a column are written: `sure` by its header or because a person said so, `maybe` where each
 * cell is to be asked, `open` where the sheet names a unit somewhere and nobody has said yet whether it holds.
 *
 * @example
 * const unit: ColumnInUnit = { kind: 'open', said: '(dalam jutaan rupiah)' };
 */
export type ColumnInUnit =
  | { readonly kind: 'sure' | 'maybe'; readonly unit: ColumnUnit }
  | { readonly kind: 'open'; readonly said: string };
