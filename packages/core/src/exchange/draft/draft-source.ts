import type { SheetTopic } from '../columns/sheet-topic.js';
import type { Cell, Sheet } from '../reader/sheet.js';

/**
 * A sheet that entries are read from: which topic it is about, and in which of its columns what stands.
 *
 * @example
 * const keysOf = ({ columns }: DraftSource) => columns.map(({ key }) => key);
 */
export interface DraftSource {
  readonly sheet: Sheet;
  readonly topic: SheetTopic;
  /** The number of the row with titles; of several, the last. What is below are entries. */
  readonly headerRow: number;
  /** Columns that were recognised, 0 for A; the key `id` is the hidden one of our own sheets. */
  readonly columns: readonly { readonly column: number; readonly key: string }[];
  /** The entries, where somebody has told them from other rows already; merged cells have their values then. */
  readonly rows?:
    readonly { readonly number: number; readonly cells: readonly Cell[] }[] | undefined;
}
