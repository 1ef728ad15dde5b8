import type { Topic } from '../../columns/column.js';
import type { Reading } from '../../grammar/reading.js';
import type { LeftOutRow } from '../../match/table/table-row.js';
import type { RefusalCode } from '../../reader/refusal.js';
import type { CellValue } from '../../reader/sheet.js';

/** What is expected of a sheet that can be read. */
export interface ExpectedSheet {
  readonly sheet: string;
  readonly topic: Topic | null;
  readonly headerRow: number | null;
  readonly headerRows?: 1 | 2;
  /** Keys by the letters of their columns. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Numbers of the rows that are entries. */
  readonly entries?: readonly number[];
  readonly leftOut?: readonly LeftOutRow[];
  readonly hiddenRows?: readonly number[];
  /** What cells hold, by their address: the value, or only a text. */
  readonly cells?: Readonly<Record<string, CellValue | string>>;
  /** What texts of cells mean by the grammar of their column. */
  readonly readings?: Readonly<
    Record<
      string,
      { readonly by: 'number' | 'rupiah' | 'percent' | 'day'; readonly reading: Reading<unknown> }
    >
  >;
  readonly links?: Readonly<Record<string, string>>;
}

export type Expected =
  | { readonly refused: RefusalCode }
  | { readonly sheets: readonly ExpectedSheet[]; readonly hidden?: readonly string[] };

/** A file that somebody might send, and what is expected of it. */
export interface CorpusCase {
  /** Its name as a file, with what it is called after: not always what it is. */
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly expected: Expected;
}
