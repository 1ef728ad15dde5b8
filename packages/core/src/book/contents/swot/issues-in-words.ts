import type { Issue } from '../../../issue/issue.js';
import { describeIssue } from '../../../locale/describe-issue.js';
import type { BookContext } from '../../compose/book-context.js';
import { sentence } from '../../prose/sentence.js';

/** Whether something is said of a method, and so of every analysis that uses it. */
export const isOfMethod = ({ path }: Issue): boolean => path[0] === 'method';

/** What was found amiss, a sentence each; what several found alike is said once. */
export const issuesInWords = (
  { framework }: Pick<BookContext, 'framework'>,
  issues: readonly Issue[],
): string[] => [
  ...new Set(issues.map((issue) => sentence(describeIssue('id', issue, { framework })))),
];
