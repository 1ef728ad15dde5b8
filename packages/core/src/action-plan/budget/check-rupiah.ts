import type { Issue } from '../../issue/issue.js';
import { checkNumber } from '../shared/check-number.js';
import { issueOf } from '../../issue/issue-of.js';

/** What keeps a number from being an amount in whole rupiah: 0 or more, without decimals. */
export function checkRupiah(amount: number, path: Issue['path']): Issue[] {
  const issues = checkNumber(amount, [0, Number.MAX_SAFE_INTEGER], path);
  return issues.length > 0 || Number.isInteger(amount)
    ? issues
    : [issueOf('error', 'not-an-integer', path, { found: amount })];
}
