import { sumBudget } from '../action-plan/sum-budget.js';
import type { FundingSource, Masterplan, Program } from '../masterplan/types.js';
import type { BudgetSummary, SourceAmount } from './types.js';

type Line = Program['budgets'][number];

/** Budget of the programmes by year and source. Rupiah are whole, so every split adds up exactly. */
export function summariseBudget({
  period,
  programs,
}: Pick<Masterplan, 'period' | 'programs'>): BudgetSummary {
  const lines = programs.flatMap((program) => program.budgets);
  return {
    total: sumBudget(lines),
    byYear: years(period, lines).map((year) => {
      const ofYear = lines.filter((line) => line.year === year);
      return { year, amount: sumBudget(ofYear), sources: bySource(ofYear) };
    }),
    bySource: bySource(lines),
  };
}

/** Programmes may begin before the plan does or end after it; no rupiah may fall outside the table. */
function years(period: Masterplan['period'], lines: readonly Line[]): number[] {
  const all = new Set(lines.map((line) => line.year));
  for (let year = period.from; year <= period.to; year += 1) all.add(year);
  return [...all].sort((a, b) => a - b);
}

function bySource(lines: readonly Line[]): SourceAmount[] {
  const amounts = new Map<FundingSource, number>();
  for (const { amount, source } of lines) {
    amounts.set(source, (amounts.get(source) ?? 0) + amount);
  }
  return [...amounts]
    .map(([source, amount]) => ({ source, amount }))
    .sort((a, b) => b.amount - a.amount || (a.source < b.source ? -1 : 1));
}
