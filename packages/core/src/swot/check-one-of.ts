import type { Issue } from '../issue/issue.js';
import { describeFound } from '../issue/value-at.js';
import { issueAt } from './issue-at.js';

/** Whether a word is one of a closed set; of what is no text at all it is said too. */
export function checkOneOf(
  value: string,
  choices: readonly string[],
  path: Issue['path'],
): Issue[] {
  return choices.includes(value)
    ? []
    : [issueAt('not-one-of', path, { found: describeFound(value), expected: choices.join(', ') })];
}
