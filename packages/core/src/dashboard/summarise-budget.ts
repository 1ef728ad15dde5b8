import { crossBudget } from '../action-plan/budget/cross-budget.js';
import type { BudgetTable } from '../action-plan/budget/types.js';
import { sumBudget } from '../action-plan/sum-budget.js';
import type { Masterplan } from '../masterplan/types.js';
import type { BudgetSummary, SourceAmount } from './types.js';

/**
 * Budget of the programmes by year and source. Rupiah are whole, so every split adds up exactly. Programmes may
 * begin before the plan does or end after it; no rupiah falls outside the table. Cancelled programmes stay in it, as
 * the plan was drawn up, and what they come to is said beside the total.
 */
export function summariseBudget({
  period,
  programs,
}: Pick<Masterplan, 'period' | 'programs'>): BudgetSummary {
  const { columns, issues, rows, total } = crossBudget(programs, 'year', 'source', {
    rowKeys: yearsOf(period),
  });
  const cancelled = programs.filter(({ status }) => status === 'cancelled');
  return {
    total,
    cancelled: sumBudget(cancelled.flatMap(({ budgets }) => budgets)),
    byYear: rows.map(({ amount, cells, key }) => ({
      year: key,
      amount,
      sources: toSources(cells),
    })),
    bySource: toSources(columns),
    issues,
  };
}

function yearsOf({ from, to }: Masterplan['period']): number[] {
  const years: number[] = [];
  for (let year = from; year <= to; year += 1) years.push(year);
  return years;
}

/** Largest first, in each year anew. */
function toSources(amounts: BudgetTable<'year', 'source'>['columns']): SourceAmount[] {
  return amounts
    .map(({ amount, key }) => ({ source: key, amount }))
    .sort((a, b) => b.amount - a.amount || (a.source < b.source ? -1 : 1));
}
