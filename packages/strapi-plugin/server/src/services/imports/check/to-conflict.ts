import type { SheetColumn } from '@kotacerdas/core/exchange';
import { describePlace, type Locale } from '@kotacerdas/core/locale';
import type { MergeConflict } from '@kotacerdas/core/masterplan';
import type { ImportConflict } from '../../../../../shared/contracts/imports';
import { shownValue } from './shown-value';

/** A place that two people wrote differently, as somebody can choose about it. */
export function toConflict(
  { base, id, ours, place, theirs }: MergeConflict,
  columns: readonly SheetColumn[],
  lang: Locale,
): ImportConflict {
  const column = columns.find(
    ({ path, year }) =>
      year === undefined && path.join('/') === place.slice(-path.length).join('/'),
  );
  const shown = (value: unknown) =>
    column === undefined ? plainText(value) : shownValue(column, value, lang);
  const places = { id: describePlace('id', place), en: describePlace('en', place) };
  // Of a part that was changed, its place also says which.
  const field = column !== undefined && place.length === column.path.length ? column.title : places;
  return { id, field, base: shown(base), ours: shown(ours), theirs: shown(theirs) };
}

/** What isn't the value of one column: by its name, or as many as there are. */
function plainText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) {
    return value.map((each: unknown) => plainText(each) ?? '').join(', ');
  }
  if (typeof value !== 'object') return String(value);
  const names = ['code', 'title', 'name', 'statement', 'label', 'year', 'value', 'id'];
  const found = names.map((name): unknown => Reflect.get(value, name));
  return found.filter((each) => typeof each === 'string' || typeof each === 'number').join(' ');
}
