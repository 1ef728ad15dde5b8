import type { FundingSource } from '../choices.js';
import { groupBy } from '../shared/group-by.js';
import { sumBudget } from '../sum-budget.js';
import type { BudgetLine } from '../types.js';
import { defaultCeilingSources } from './default-ceiling-sources.js';
import type { CeilingYear } from './types.js';

/**
 * Budget lines against yearly ceilings: for every year that has either, what the lines sum to, what the ceiling
 * allows and what is left. Lines from sources outside `sources` stand apart in `other`. A year without a ceiling is
 * `no-ceiling`: nothing is known of it, which isn't a ceiling of 0. Of two ceilings of a year the first counts.
 *
 * @example
 * compareWithCeilings(
 *   [{ year: 2026, source: 'apbd-kabupaten-kota', amount: 120 }],
 *   [{ year: 2026, amount: 100 }],
 * )[0]?.difference; // -20
 */
export function compareWithCeilings(
  lines: readonly BudgetLine[],
  ceilings: readonly { readonly year: number; readonly amount: number }[],
  sources: readonly FundingSource[] = defaultCeilingSources,
): CeilingYear[] {
  const counted = new Set(sources);
  const ofYear = groupBy(lines, ({ year }) => year);
  const ceilingOf = new Map<number, number>();
  for (const { amount, year } of ceilings) {
    if (!ceilingOf.has(year)) ceilingOf.set(year, amount);
  }
  return [...new Set([...ofYear.keys(), ...ceilingOf.keys()])]
    .sort((a, b) => a - b)
    .map((year) => {
      const all = ofYear.get(year) ?? [];
      const amount = sumBudget(all.filter(({ source }) => counted.has(source)));
      const other = sumBudget(all.filter(({ source }) => !counted.has(source)));
      const ceiling = ceilingOf.get(year) ?? null;
      return {
        year,
        amount,
        other,
        ceiling,
        difference: ceiling === null ? null : ceiling - amount,
        share: ceiling === null || ceiling === 0 ? null : amount / ceiling,
        state: ceiling === null ? 'no-ceiling' : amount > ceiling ? 'over' : 'within',
      };
    });
}
