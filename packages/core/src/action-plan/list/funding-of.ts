import { fundingSources, type FundingSource } from '../choices.js';
import type { BudgetLine } from '../types.js';

/**
 * Who pays for a programme: the sources that give something, in the order of {@link fundingSources}. Nobody where
 * nothing was entered.
 *
 * @example
 * fundingOf([
 *   { year: 2026, source: 'hibah', amount: 25 },
 *   { year: 2026, source: 'apbn', amount: 0 },
 *   { year: 2027, source: 'hibah', amount: 10 },
 * ]); // ['hibah']
 */
export function fundingOf(budgets: readonly BudgetLine[]): FundingSource[] {
  return fundingSources.filter((source) =>
    budgets.some((line) => line.source === source && line.amount > 0),
  );
}
