import { compareText } from '../../issue/compare-text.js';
import { groupBy } from '../shared/group-by.js';
import { sumBudget } from '../sum-budget.js';
import type { BudgetEntry } from './budget-entries.js';
import { budgetKeys } from './budget-keys.js';
import type { BudgetBy, BudgetKeys } from './types.js';

export interface EntryGroup<By extends BudgetBy> {
  readonly key: BudgetKeys[By];
  readonly amount: number;
  readonly entries: readonly BudgetEntry[];
}

/**
 * Entries by key. Years come in their order; else the wanted keys come first, in the order they were given and
 * also without a rupiah, then the others: largest amount first, equal amounts by the text of their key.
 */
export function groupEntries<By extends BudgetBy>(
  entries: readonly BudgetEntry[],
  by: By,
  wanted: readonly BudgetKeys[By][] = [],
): EntryGroup<By>[] {
  const groups = groupBy(entries, budgetKeys[by]);
  const places = new Map<BudgetKeys[By], number>();
  for (const key of wanted) {
    if (!places.has(key)) places.set(key, places.size);
    if (!groups.has(key)) groups.set(key, []);
  }
  const place = ({ key }: EntryGroup<By>) => places.get(key) ?? places.size;
  return [...groups]
    .map(([key, ofKey]) => ({ key, amount: sumBudget(ofKey), entries: ofKey }))
    .sort((a, b) =>
      by === 'year'
        ? Number(a.key) - Number(b.key)
        : place(a) - place(b) || b.amount - a.amount || compareText(String(a.key), String(b.key)),
    );
}
