import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportSheet } from '../../../../shared/contracts/imports';
import { chosenKey } from './chosen-key';
import { mappingOf } from './mapping-of';

/**
 * What a sheet is taken for, with one of its columns changed. A field is filled from one column: another one that had
 * it is left out.
 */
export function withColumn(
  sheet: ImportSheet,
  before: Mapping | undefined,
  { column, key }: Mapping['columns'][number],
): Mapping {
  const mapping = mappingOf(sheet, before);
  const changed = new Map(mapping.columns.map((each) => [each.column, each]));
  for (const other of sheet.columns) {
    if (key !== null && chosenKey(other, before) === key) {
      changed.set(other.column, { column: other.column, key: null });
    }
  }
  // Another field may be in another unit.
  changed.set(column, { column, key });
  return { ...mapping, columns: [...changed.values()] };
}
