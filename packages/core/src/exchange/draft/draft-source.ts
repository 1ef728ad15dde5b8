import type { ColumnInUnit } from '../columns/cell/column-in-unit.js';
import type { SheetTopic } from '../columns/sheet-topic.js';
import type { Table } from '../match/table/table-row.js';
import type { Sheet } from '../reader/sheet.js';

/**
 * A column that an entry's field is read from.
 *
 * @example
 * const field: SourceField = { column: 4, key: 'amount', unit: { kind: 'sure', unit: 'million' } };
 */
export interface SourceField {
  /** 0 for A. */
  readonly column: number;
  readonly key: string;
  /** In what its numbers are written, where that is not as they stand. */
  readonly unit?: ColumnInUnit | undefined;
}

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
  readonly columns: readonly SourceField[];
  /** What stands below, where somebody has told entries from other rows already. */
  readonly table?: Pick<Table, 'rows' | 'leftOut'> | undefined;
  /**
   * What new entries have in columns that the sheet lacks, by their keys, each as a cell would say it: an own list of a
   * department says nowhere whose it is.
   */
  readonly values?: Readonly<Record<string, string>> | undefined;
}
