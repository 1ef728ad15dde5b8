import type { Issue } from '../../issue/issue.js';
import { byCode } from '../shared/by-code.js';
import { issueOf } from '../../issue/issue-of.js';
import { exactSum, sumBudget } from '../sum-budget.js';
import type { BudgetLine } from '../types.js';
import { checkLine } from './check-line.js';
import { opdParts } from './opd-parts.js';
import type { BudgetOptions, BudgetProgram } from './types.js';

/** Money of one line in the hands of one OPD: everything it can be broken down by is single. */
export interface BudgetEntry {
  readonly program: BudgetProgram;
  readonly line: BudgetLine;
  readonly lineIndex: number;
  readonly opdId: string;
  readonly amount: number;
}

/**
 * The usable lines in order of their programmes' codes, and what is wrong with the others. Every breakdown is
 * made of these, so that all come to the same total. With `byOpd` a line is shared out to its OPDs.
 */
export function budgetEntries(
  programs: readonly BudgetProgram[],
  { leaveOut = [], opdWeights }: BudgetOptions,
  byOpd: boolean,
): { readonly entries: readonly BudgetEntry[]; readonly issues: readonly Issue[] } {
  const left = new Set(leaveOut);
  const entries: BudgetEntry[] = [];
  const issues: Issue[] = [];
  programs.forEach((program, index) => {
    if (left.has(program.status)) return;
    program.budgets.forEach((line, lineIndex) => {
      const found = checkLine(line, ['programs', index, 'budgets', lineIndex]);
      if (found.length > 0) {
        issues.push(...found);
        return;
      }
      const parts = byOpd
        ? opdParts(program, line.amount, opdWeights)
        : [{ opdId: program.leadOpdId, amount: line.amount }];
      for (const part of parts) entries.push({ program, line, lineIndex, ...part });
    });
  });
  // Lines of a programme keep their order: the sort is stable.
  entries.sort((a, b) => byCode(a.program, b.program));
  return { entries, issues: [...issues, ...checkTotal(entries)] };
}

function checkTotal(entries: readonly BudgetEntry[]): Issue[] {
  if (Number.isSafeInteger(sumBudget(entries))) return [];
  const params = { sum: String(exactSum(entries)), limit: Number.MAX_SAFE_INTEGER };
  return [issueOf('error', 'budget-too-large', ['programs'], params)];
}
