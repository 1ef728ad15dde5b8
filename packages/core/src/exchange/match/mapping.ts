import type { Topic } from '../columns/column.js';
import type { ColumnUnit } from '../grammar/unit/column-unit.js';

/**
 * What a person changed of a `SheetMatch`: which topic the sheet is, which column is which, and in what it is written.
 *
 * @example
 * const mapping: Mapping = { topic: 'innovations', columns: [{ column: 5, key: 'stage' }, { column: 0, key: null }] };
 */
export interface Mapping {
  /** `null` where the sheet isn't to be read. */
  readonly topic: Topic | null;
  /** Columns that stay as they are needn't be named. */
  readonly columns: readonly {
    /** 0 for A. */
    readonly column: number;
    /** `null` where the column is left out. */
    readonly key: string | null;
    /** In what its numbers are written; without it, as the sheet says or as somebody said before. */
    readonly unit?: ColumnUnit | undefined;
  }[];
  /**
   * What all new entries have in columns that the sheet lacks, by their keys, each as a cell would say it. It holds for
   * this file alone and isn't remembered.
   */
  readonly values?: Readonly<Record<string, string>> | undefined;
}
