import type { IssueCode } from './issue-code.js';

/**
 * How much an {@link Issue} matters: an error refuses, a warning asks for a look, info explains.
 *
 * @example
 * const refuses = (severity: IssueSeverity) => severity === 'error';
 * refuses('warning'); // false
 */
export type IssueSeverity = 'error' | 'warning' | 'info';

/**
 * One thing found in a user's data: what ({@link code}), where ({@link path}) and the particulars
 * ({@link params}). It carries no text; `describeIssue` of `@kotacerdas/core/locale` makes the sentence
 * in the reader's language.
 *
 * @example
 * const issue: Issue = {
 *   severity: 'error',
 *   code: 'unknown-dimension',
 *   path: ['problems', 3, 'dimensionId'],
 *   params: { found: 'smart-gov', framework: 'kominfo-2021' },
 * };
 */
export interface Issue {
  readonly severity: IssueSeverity;
  readonly code: IssueCode;
  /**
   * Keys and indexes that lead to the place. A check of one document starts at the document, and empty means the
   * document itself; a function of several arguments starts with the name of one, as its description says.
   */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}
