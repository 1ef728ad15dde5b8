import type { Issue } from '../../issue/issue.js';
import { cellProblemCodes } from '../columns/cell/cell-reading.js';

/**
 * What may be wrong, or odd, with a sheet that came back. Each has its sentence.
 *
 * @example
 * importIssueCodes.includes('cell-required'); // true
 */
export const importIssueCodes = [
  ...cellProblemCodes,
  'cell-doubtful',
  'cell-required',
  'cell-fixed',
  'column-missing',
  'row-total',
  'row-twice',
  'budget-twice',
  'answer-twice',
  'row-without-parent',
  'base-damaged',
  'base-other-version',
  'plan-differs',
  'framework-differs',
  'sheet-not-found',
  'item-not-editable',
  'item-gone',
  'item-invalid',
  'item-conflicts',
  'item-not-own',
  'item-of-other-opd',
  'sheet-of-other-opd',
  'field-not-own',
  'chapter-locked',
  'text-unstorable',
] as const;

/**
 * One of {@link importIssueCodes}.
 *
 * @example
 * const code: ImportIssueCode = 'cell-required';
 */
export type ImportIssueCode = (typeof importIssueCodes)[number];

/**
 * Something about a file that came back: what, and in which cell. `describeImportIssue` makes the sentence.
 *
 * @example
 * const issue: ImportIssue = {
 *   severity: 'error',
 *   code: 'not-a-year',
 *   sheet: 'Rencana aksi',
 *   address: 'T4',
 *   params: { found: 'tahun depan', column: 'from' },
 * };
 */
export interface ImportIssue {
  /** An error keeps its row from being taken; a warning asks for a look, info only tells. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: ImportIssueCode;
  /** The sheet's name; empty where the file as a whole is meant. */
  readonly sheet: string;
  /** As spreadsheets write it, `C12`; empty where no single cell is meant. */
  readonly address: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** What the plan has against it, where that is the reason. */
  readonly cause?: Issue | undefined;
}
