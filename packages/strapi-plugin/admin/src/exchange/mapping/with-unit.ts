import type { ColumnUnit, Mapping } from '@kotacerdas/core/exchange';
import type { ImportColumn, ImportSheet } from '../../../../shared/contracts/imports';
import { chosenKey } from './chosen-key';
import { mappingOf } from './mapping-of';

/** What a sheet is taken for, with one of its columns written in another unit. */
export function withUnit(
  sheet: ImportSheet,
  before: Mapping | undefined,
  column: ImportColumn,
  unit: ColumnUnit,
): Mapping {
  const mapping = mappingOf(sheet, before);
  const others = mapping.columns.filter((each) => each.column !== column.column);
  const changed = { column: column.column, key: chosenKey(column, before), unit };
  return { ...mapping, columns: [...others, changed] };
}
