import type { Topic } from '../columns/column.js';
import type { Sheet } from '../reader/sheet.js';

/**
 * Which topic a sheet is about, and in which of its columns what stands. Rows below the header are entries.
 *
 * @example
 * const keysOf = ({ columns }: SheetMatch) => columns.map(({ key }) => key);
 */
export interface SheetMatch {
  readonly sheet: Sheet;
  readonly topic: Topic;
  /** The number of the row with titles; of several, the last. */
  readonly headerRow: number;
  /** Columns that were recognised, 0 for A; the key `id` is the hidden one of our own sheets. */
  readonly columns: readonly { readonly column: number; readonly key: string }[];
}
