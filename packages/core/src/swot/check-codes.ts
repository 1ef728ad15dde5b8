import type { Issue } from '../issue/issue.js';
import { duplicatesOf } from './duplicates-of.js';
import { issueAt } from './issue-at.js';

/** Factors that share their code with one before them; they are counted. `list` is the field that holds them. */
export function checkCodes(factors: readonly { readonly code: string }[], list: string): Issue[] {
  return duplicatesOf(factors).map(({ code, first, index }) =>
    issueAt('duplicate-factor', [list, index, 'code'], { factor: code, first }),
  );
}
