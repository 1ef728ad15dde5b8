import { sumBudget } from '../sum-budget.js';
import { budgetEntries } from './budget-entries.js';
import { groupEntries } from './group-entries.js';
import { requireBy } from './require-by.js';
import { shareOf, toRow } from './to-row.js';
import type { BudgetBy, BudgetKeys, BudgetOptions, BudgetProgram, BudgetTable } from './types.js';

/**
 * The budget of programmes by two things at once: year × source, OPD × dimension. Cells sum to their row and
 * their column, rows and columns to the same total as {@link breakDownBudget}, whose rules on order, unusable lines,
 * large sums and paths hold here too.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when OPD weights are negative, no numbers, or 0 for the lead;
 * or when `rowsBy` or `columnsBy` is none of the breakdowns that there are.
 *
 * @example
 * const table = crossBudget([], 'year', 'source', { rowKeys: [2026, 2027] });
 * table.rows.map(({ key, amount }) => `${key}: ${amount}`); // ['2026: 0', '2027: 0']
 */
export function crossBudget<Rows extends BudgetBy, Columns extends BudgetBy>(
  programs: readonly BudgetProgram[],
  rowsBy: Rows,
  columnsBy: Columns,
  options: BudgetOptions & {
    readonly rowKeys?: readonly BudgetKeys[Rows][] | undefined;
    readonly columnKeys?: readonly BudgetKeys[Columns][] | undefined;
  } = {},
): BudgetTable<Rows, Columns> {
  requireBy(rowsBy);
  requireBy(columnsBy);
  const byOpd = rowsBy === 'opd' || columnsBy === 'opd';
  const { entries, issues } = budgetEntries(programs, options, byOpd);
  const total = sumBudget(entries);
  const columns = groupEntries(entries, columnsBy, options.columnKeys);
  const places = new Map(columns.map(({ key }, at) => [key, at]));
  const place = (key: BudgetKeys[Columns]) => places.get(key) ?? 0;
  return {
    rowsBy,
    columnsBy,
    total,
    columns: columns.map(({ amount, key }) => ({ key, amount, share: shareOf(amount, total) })),
    rows: groupEntries(entries, rowsBy, options.rowKeys).map(({ amount, entries: ofRow, key }) => ({
      key,
      amount,
      share: shareOf(amount, total),
      cells: groupEntries(ofRow, columnsBy)
        .sort((a, b) => place(a.key) - place(b.key))
        .map((group) => toRow(group, amount)),
    })),
    issues,
  };
}
