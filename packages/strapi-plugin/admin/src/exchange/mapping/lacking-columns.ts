import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportSheet, ImportTopic } from '../../../../shared/contracts/imports';
import { chosenKey } from './chosen-key';

/** Columns that a sheet has to have and lacks, be it that a value is said for all its rows instead. */
export function lackingColumns(
  sheet: ImportSheet,
  { columns }: Pick<ImportTopic, 'columns'>,
  mapping: Mapping | undefined,
): ImportTopic['columns'] {
  const values = mapping?.values ?? {};
  const chosen = new Set(sheet.columns.map((column) => chosenKey(column, mapping)));
  return columns.filter(
    ({ key }) => (sheet.missing.includes(key) || Object.hasOwn(values, key)) && !chosen.has(key),
  );
}
