import type { LocalisedText } from '../../../framework/types.js';
import type { QuestionAbout } from '../../columns/cell/cell-reading.js';
import type { DecimalSign } from '../../grammar/read-decimals.js';
import type { ImportIssue } from '../import-issue.js';

/**
 * A question for a person to answer, and the cells that ask it.
 *
 * @example
 * const firstOf = ({ readings }: PrintedQuestion) => readings[0];
 */
export interface PrintedQuestion {
  /** To answer by. */
  readonly id: string;
  readonly sheet: string;
  /** At least one; an empty one stands for all rows of the sheet. */
  readonly addresses: readonly string[];
  /** Of the column; answers for a whole column are by `sheet!key`. */
  readonly key: string;
  readonly column: LocalisedText;
  /** What the cell says; of a long text, how it begins. */
  readonly original: string;
  /** Each as it would be shown; an answer is the place of one, from 0. */
  readonly readings: readonly string[];
  readonly about: QuestionAbout;
  /**
   * About the sign of decimals: which one each reading takes it to be, so that one answer may hold for the column.
   * Otherwise empty.
   */
  readonly signs: readonly DecimalSign[];
}

/**
 * A field that a file changes.
 *
 * @example
 * const isEmptied = ({ after }: PrintedField) => after === null;
 */
export interface PrintedField {
  readonly sheet: string;
  /** Empty where the value holds for all rows of its sheet. */
  readonly address: string;
  readonly column: LocalisedText;
  /** What the cell says; of a long text, how it begins. */
  readonly original: string;
  /** As a reader would be shown it, as far as an answer has room; `null` for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * A field that two people changed.
 *
 * @example
 * const lineOf = ({ field, ours }: PrintedConflict) => `${field.id}: ${ours ?? ''}`;
 */
export interface PrintedConflict {
  /** To choose by. */
  readonly id: string;
  readonly field: LocalisedText;
  /** When the workbook was made, what the file says, what the plan says now; `null` for nothing. */
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/**
 * An issue with its sentence; where it is stands beside.
 *
 * @example
 * const isError = ({ severity }: PrintedNote) => severity === 'error';
 */
export interface PrintedNote extends Pick<ImportIssue, 'severity' | 'code' | 'sheet' | 'address'> {
  readonly text: string;
}

/**
 * What is shown of a compared item.
 *
 * @example
 * const isOpen = ({ conflicts }: PrintedItem) => conflicts.length > 0;
 */
export interface PrintedItem {
  /** What it is called. */
  readonly label: string;
  /** Short name of the department that it is of; `null` where it is of none. */
  readonly opd: string | null;
  readonly fields: readonly PrintedField[];
  readonly conflicts: readonly PrintedConflict[];
  readonly notes: readonly PrintedNote[];
}
