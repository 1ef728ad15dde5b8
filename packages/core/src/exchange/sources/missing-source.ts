import type { SheetColumn } from '../columns/sheet-column.js';
import { budgetSourceKey } from '../columns/topics/year-budgets.js';
import type { SheetMatch } from '../match/types.js';

/** What a sheet of programmes lacks besides: amounts have to come from somewhere. */
export function missingSource(
  { columns, topic }: Pick<SheetMatch, 'columns' | 'topic'>,
  known: readonly SheetColumn[],
): string[] {
  if (topic !== 'programs') return [];
  const keys = new Set(columns.map(({ key }) => key));
  const hasAmounts = known.some(
    ({ aside, key, year }) => aside === true && year !== undefined && keys.has(key),
  );
  return hasAmounts && !keys.has(budgetSourceKey) ? [budgetSourceKey] : [];
}
