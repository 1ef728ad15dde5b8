import type { QuestionAbout } from '../columns/cell/cell-reading.js';
import type { SheetTopic } from '../columns/sheet-topic.js';
import type { RowRecord } from '../columns/sheet-column.js';
import type { DecimalSign } from '../grammar/read-decimals.js';
import type { ItemListName } from '../../masterplan/item/item-lists.js';
import type { WorkbookBase } from '../workbook/base/base-document.js';
import type { ImportIssue } from './import-issue.js';

/**
 * A cell that somebody changed, with what it said and says.
 *
 * @example
 * const lineOf = ({ address, original, sheet }: DraftCell) => `${sheet}!${address}: ${original}`;
 */
export interface DraftCell {
  readonly sheet: string;
  /** Of the column. */
  readonly key: string;
  readonly address: string;
  /** What the cell shows now; empty for a cell that was emptied. */
  readonly original: string;
  /** What the field said, as JSON; absent where it said nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * A row of a sheet, read as an entry of the plan.
 *
 * @example
 * const isChanged = ({ cells }: DraftRow) => cells.length > 0;
 */
export interface DraftRow {
  readonly sheet: string;
  /** As spreadsheets show it. */
  readonly row: number;
  readonly topic: SheetTopic;
  /** Where its sheet has which column, by their keys, 0 for A. */
  readonly places: ReadonlyMap<string, number>;
  readonly list: ItemListName;
  /** Of the row as the workbook was made, or as the plan has it; `null` for a new one. */
  readonly id: string | null;
  /** The item that the row is or belongs to; a new one has got its id already. */
  readonly itemId: string;
  readonly before: RowRecord;
  readonly record: RowRecord;
  /** Those that were changed; of a new row, those that are filled in. */
  readonly cells: readonly DraftCell[];
  readonly issues: readonly ImportIssue[];
}

/**
 * A cell that may mean several numbers or days, or that names one of the choices with a typing error or as several of
 * them are called. Until somebody says which, its row isn't taken.
 *
 * @example
 * const question: ImportQuestion = {
 *   id: '["SWOT","weight","decimals","1.500",1500,1.5]',
 *   sheet: 'SWOT',
 *   address: 'F3',
 *   key: 'weight',
 *   original: '1.500',
 *   readings: [1500, 1.5],
 *   about: 'decimals',
 *   signs: ['comma', 'point'],
 * };
 */
export interface ImportQuestion {
  /** The same for all cells of a column that say the same and may mean the same, and the next time, too. */
  readonly id: string;
  readonly sheet: string;
  /** Empty where all rows of the sheet have the value in common. */
  readonly address: string;
  readonly key: string;
  readonly original: string;
  /** What it may mean, the likelier one first: a number, an ISO 8601 day, or the value of a choice. */
  readonly readings: readonly (string | number)[];
  readonly about: QuestionAbout;
  /** About decimals: which sign each reading takes them to have, so that one answer may hold for the column. */
  readonly signs?: readonly DecimalSign[] | undefined;
  /** Which reading was said to be meant, counted from 0. */
  readonly answer?: number | undefined;
}

/**
 * The cells that ask the same.
 *
 * @example
 * const cellsOf = ({ addresses, sheet }: QuestionGroup) => addresses.map((at) => `${sheet}!${at}`);
 */
export interface QuestionGroup extends Omit<ImportQuestion, 'address' | 'answer'> {
  /** In the order in which they stand, at least one. */
  readonly addresses: readonly string[];
}

/**
 * Answers to questions: by the `id` of a question which reading is meant, counted from 0, for all cells that ask it; by
 * cell (`SWOT!F3`) the same for one of them, which goes before; by column (`SWOT!weight`) how its numbers are written.
 *
 * @example
 * const answers: ImportAnswers = { cells: { 'SWOT!F3': 1 }, columns: { 'Anggaran!amount': 'point' } };
 */
export interface ImportAnswers {
  readonly questions?: Readonly<Record<string, number>> | undefined;
  readonly cells?: Readonly<Record<string, number>> | undefined;
  readonly columns?: Readonly<Record<string, DecimalSign>> | undefined;
}

/**
 * What a file says, before anything is decided about it.
 *
 * @example
 * const isReady = ({ issues, questions }: ImportDraft) =>
 *   questions.every(({ answer }) => answer !== undefined) && issues.every(({ severity }) => severity !== 'error');
 */
export interface ImportDraft {
  /** What the workbook was made from; `null` where it doesn't say. */
  readonly base: WorkbookBase | null;
  /** In the order of topics, so that what is cited comes before what cites it. */
  readonly rows: readonly DraftRow[];
  /** About the file and its sheets; those of rows are with the rows. */
  readonly issues: readonly ImportIssue[];
  /** Also those that are answered, but for those that one sign of decimals settled for their column. */
  readonly questions: readonly ImportQuestion[];
}
