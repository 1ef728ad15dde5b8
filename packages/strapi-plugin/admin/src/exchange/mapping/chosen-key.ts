import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportColumn } from '../../../../shared/contracts/imports';

/** The field that a column fills, by what was chosen, or as it was recognised; `null` where it isn't read. */
export function chosenKey(column: ImportColumn, mapping: Mapping | undefined): string | null {
  const chosen = mapping?.columns.find((each) => each.column === column.column);
  return chosen === undefined ? column.key : chosen.key;
}
