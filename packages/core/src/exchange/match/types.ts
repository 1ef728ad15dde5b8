import type { ColumnForm, Topic } from '../columns/column.js';
import type { ColumnUnit } from '../grammar/unit/column-unit.js';
import type { UnitSigns } from '../grammar/unit/unit-signs.js';

/**
 * How a column was recognised: by its title, by another name for it, by a name that is nearly the same, by what its
 * cells hold, or because a person said so.
 *
 * @example
 * const how: HowMatched = 'synonym';
 */
export type HowMatched = 'exact' | 'synonym' | 'similar' | 'by-content' | 'chosen';

/**
 * A column of a sheet, by its place and what stands above it.
 *
 * @example
 * const column: HeaderColumn = { column: 0, header: 'No' };
 */
export interface HeaderColumn {
  /** 0 for A. */
  readonly column: number;
  /** As it was written; the texts of two header rows with a blank between. */
  readonly header: string;
  /** What the second of two header rows says of it. */
  readonly lower?: string | undefined;
}

/**
 * A column of a sheet that is one of a topic's.
 *
 * @example
 * const column: ColumnMatch = { column: 1, header: 'OPD', key: 'opd', form: 'reference', how: 'synonym', confidence: 0.95 };
 */
export interface ColumnMatch extends HeaderColumn {
  readonly key: string;
  readonly form: ColumnForm;
  readonly how: HowMatched;
  /** From 0 to 1; what is below 0.8 is worth a look by a person. */
  readonly confidence: number;
  /** In what its numbers are written, where a person said so. */
  readonly unit?: ColumnUnit | undefined;
  /** What the sheet said about it when a person said so. */
  readonly unitSigns?: UnitSigns | undefined;
}

/**
 * What a sheet was taken for: its topic, where its header is and which column is which.
 *
 * @example
 * const match: SheetMatch = {
 *   sheet: 'Inovasi OPD',
 *   topic: 'innovations',
 *   confidence: 0.9,
 *   headerRow: 4,
 *   headerRows: 1,
 *   columns: [{ column: 1, header: 'Nama Inovasi', key: 'title', form: 'line', how: 'synonym', confidence: 0.95 }],
 *   unmatched: [{ column: 0, header: 'No' }],
 *   missing: ['opd'],
 * };
 */
export interface SheetMatch {
  readonly sheet: string;
  /** `null` where the sheet is none of the topics. */
  readonly topic: Topic | null;
  /** How sure the topic is, from 0 to 1: low where another topic fits nearly as well. 0 without a topic. */
  readonly confidence: number;
  /** The number of the header's first row, 1 for the sheet's first; `null` where there is no header. */
  readonly headerRow: number | null;
  readonly headerRows: 1 | 2;
  /** From the left. */
  readonly columns: readonly ColumnMatch[];
  /** Columns that are nothing of the topic, from the left; `header` is empty where only cells below say something. */
  readonly unmatched: readonly HeaderColumn[];
  /** Keys of required columns that the sheet hasn't. */
  readonly missing: readonly string[];
}

/**
 * What the sheets of a workbook were taken for.
 *
 * @example
 * const match: WorkbookMatch = { sheets: [], hidden: ['Daftar pilihan'] };
 */
export interface WorkbookMatch {
  /** Of the visible sheets, in their order. */
  readonly sheets: readonly SheetMatch[];
  /** Names of hidden sheets, which are not read. */
  readonly hidden: readonly string[];
}
