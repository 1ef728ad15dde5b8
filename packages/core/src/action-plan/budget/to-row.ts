import type { EntryGroup } from './group-entries.js';
import type { BudgetBy, BudgetRow } from './types.js';

/** A group of entries as a row of a table: its amount, its share of the total, and what it is made of. */
export function toRow<By extends BudgetBy>(
  { amount, entries, key }: EntryGroup<By>,
  total: number,
): BudgetRow<By> {
  return {
    key,
    amount,
    share: shareOf(amount, total),
    parts: entries.map(({ amount: part, lineIndex, program }) => ({
      programId: program.id,
      code: program.code,
      line: lineIndex,
      amount: part,
    })),
  };
}

/** An amount's part of a total; `null` where the total is 0. */
export function shareOf(amount: number, total: number): number | null {
  return total > 0 ? amount / total : null;
}
