import type { Topic } from '../columns/column.js';

/**
 * What a person changed of a `SheetMatch`: which topic the sheet is, and which column is which.
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
  }[];
  /**
   * What all new entries have in columns that the sheet lacks, by their keys, each as a cell would say it. It holds for
   * this file alone and isn't remembered.
   */
  readonly values?: Readonly<Record<string, string>> | undefined;
}
