import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import type { BudgetLine } from '../types.js';
import { checkRupiah } from './check-rupiah.js';

/** What keeps a line out of a budget, or a ceiling out of a plan: an amount that is no whole rupiah, or a year that is none. */
export function checkLine(
  { amount, year }: Pick<BudgetLine, 'amount' | 'year'>,
  path: Issue['path'],
): Issue[] {
  const issues = checkRupiah(amount, [...path, 'amount']);
  return Number.isInteger(year)
    ? issues
    : [issueOf('error', 'not-an-integer', [...path, 'year'], { found: String(year) }), ...issues];
}
