import type { ColumnUnit, Mapping } from '@kotacerdas/core/exchange';
import type { ImportColumn } from '../../../../shared/contracts/imports';

/** In what a column is read, by what was chosen, or as it was found out; `null` where somebody has to say it. */
export function chosenUnit(column: ImportColumn, mapping: Mapping | undefined): ColumnUnit | null {
  const chosen = mapping?.columns.find((each) => each.column === column.column)?.unit;
  return chosen ?? column.unit?.unit ?? null;
}
