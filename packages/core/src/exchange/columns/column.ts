import type { LocalisedText } from '../../framework/types.js';
import type { ColumnOption } from './column-option.js';

/**
 * What sheets of a workbook are about, in their order: what is cited comes before what cites it.
 *
 * @example
 * topics[0]; // 'problems'
 */
export const topics = [
  'problems',
  'needs',
  'innovations',
  'readiness',
  'swot',
  'strategies',
  'programs',
  'indicators',
  'budgets',
] as const;

/**
 * One of {@link topics}: one topic a sheet, one entry a row.
 *
 * @example
 * const topic: Topic = 'problems';
 */
export type Topic = (typeof topics)[number];

/**
 * What the cells of a column hold, and so by which grammar they are read.
 *
 * @example
 * const form: ColumnForm = 'rupiah';
 */
export type ColumnForm =
  /** One line of text. */
  | 'line'
  /** Paragraphs. */
  | 'text'
  /** Several short texts, one a line or apart by semicolons. */
  | 'lines'
  | 'number'
  /** Whole rupiah, also as `Rp 1,5 miliar`. */
  | 'rupiah'
  | 'percent'
  | 'day'
  | 'year'
  /** A whole number from 1 to 5. */
  | 'level'
  | 'yes-no'
  /** One of a closed set, by its name or its key. */
  | 'choice'
  | 'choices'
  /** An entry of the plan, by its code or name: an OPD, a problem, a programme. */
  | 'reference'
  | 'references'
  /** An address that a browser may follow. */
  | 'link';

/**
 * What a column is called, and in how many ways: enough to find it in a sheet that somebody else has made.
 *
 * @example
 * const column: ColumnName = {
 *   key: 'opd',
 *   form: 'reference',
 *   title: { id: 'Perangkat daerah', en: 'Department' },
 *   synonyms: ['OPD', 'SKPD', 'Dinas', 'Instansi'],
 *   required: true,
 * };
 */
export interface ColumnName {
  /** Unique within its topic. */
  readonly key: string;
  readonly form: ColumnForm;
  readonly title: LocalisedText;
  /** How offices call it otherwise, in any capitals. */
  readonly synonyms: readonly string[];
  /** What it may be called, too, where no other column of the sheet has one of its names. */
  readonly looseSynonyms?: readonly string[] | undefined;
  /** Whether a new entry can't be without it. */
  readonly required: boolean;
  /** What may be chosen, where that is known: cells that name it tell which column they are of. */
  readonly options?: readonly ColumnOption[] | undefined;
  /** Keys of columns that this one makes needless: of an amount of 2026, the amount and its year. */
  readonly covers?: readonly string[] | undefined;
  /** Says something of another topic's entries, and so nothing of what its sheet is about. */
  readonly aside?: boolean | undefined;
}

/**
 * The columns of a topic, and what its sheet is called.
 *
 * @example
 * const names: TopicNames = {
 *   topic: 'problems',
 *   title: { id: 'Permasalahan', en: 'Problems' },
 *   synonyms: ['Masalah', 'Isu'],
 *   columns: [],
 * };
 */
export interface TopicNames {
  readonly topic: Topic;
  readonly title: LocalisedText;
  readonly synonyms: readonly string[];
  readonly columns: readonly ColumnName[];
}
