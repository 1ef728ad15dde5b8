import type { Mapping } from '@kotacerdas/core/exchange';
import type { ImportSheet } from '../../../../shared/contracts/imports';
import { mappingOf } from './mapping-of';

/** What a sheet is taken for, with what all its new rows say in a column that it lacks; nothing for an empty text. */
export function withValue(
  sheet: ImportSheet,
  before: Mapping | undefined,
  { key, value }: { readonly key: string; readonly value: string },
): Mapping {
  const mapping = mappingOf(sheet, before);
  const { [key]: _, ...others } = mapping.values ?? {};
  const said = value.trim();
  return { ...mapping, values: said === '' ? others : { ...others, [key]: said } };
}
