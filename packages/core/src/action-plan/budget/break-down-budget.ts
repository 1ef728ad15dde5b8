import { sumBudget } from '../sum-budget.js';
import { budgetEntries } from './budget-entries.js';
import { groupEntries } from './group-entries.js';
import { requireBy } from './require-by.js';
import { toRow } from './to-row.js';
import type {
  BudgetBreakdown,
  BudgetBy,
  BudgetKeys,
  BudgetOptions,
  BudgetProgram,
} from './types.js';

/**
 * The budget of programmes by one thing, in whole rupiah that add up: the rows sum to the total, whatever it is
 * broken down by. Each row says which programmes' lines it is made of. Years come in their order; else `keys`
 * come first, in their order and also when empty (the dimensions of a framework), and other rows largest first.
 *
 * A line whose amount is negative, no whole number or none at all is left out with an issue; a total beyond what
 * a number holds to the last rupiah is `budget-too-large`. Paths begin at `programs`. Nothing gives a total of 0
 * without rows.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when OPD weights are negative, no numbers, or 0 for the lead;
 * or when `by` is none of the breakdowns that there are.
 *
 * @example
 * const table = breakDownBudget(
 *   [
 *     {
 *       id: 'pr-1',
 *       code: 'PR-1',
 *       dimensionId: 'smart-living',
 *       kind: 'application',
 *       leadOpdId: 'opd-1',
 *       supportingOpdIds: ['opd-2'],
 *       horizon: 'short',
 *       quickWin: true,
 *       status: 'running',
 *       budgets: [
 *         { year: 2026, source: 'hibah', amount: 25 },
 *         { year: 2026, source: 'csr', amount: 75 },
 *       ],
 *     },
 *   ],
 *   'source',
 * );
 * table.total; // 100
 * table.rows.map(({ key, amount, share }) => ({ key, amount, share }));
 * // [{ key: 'csr', amount: 75, share: 0.75 }, { key: 'hibah', amount: 25, share: 0.25 }]
 */
export function breakDownBudget<By extends BudgetBy>(
  programs: readonly BudgetProgram[],
  by: By,
  options: BudgetOptions & { readonly keys?: readonly BudgetKeys[By][] | undefined } = {},
): BudgetBreakdown<By> {
  requireBy(by);
  const { entries, issues } = budgetEntries(programs, options, by === 'opd');
  const total = sumBudget(entries);
  return {
    by,
    total,
    rows: groupEntries(entries, by, options.keys).map((group) => toRow(group, total)),
    issues,
  };
}
