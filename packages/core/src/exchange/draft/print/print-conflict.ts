import type { LocalisedText } from '../../../framework/types.js';
import { describePlace } from '../../../locale/describe-place.js';
import type { Locale } from '../../../locale/locale.js';
import { isRecord } from '../../../masterplan/compare/is-record.js';
import type { MergeConflict } from '../../../masterplan/merge/types.js';
import { columnValue } from '../../columns/record/column-value.js';
import type { SheetColumn } from '../../columns/sheet-column.js';
import { withValueAt } from '../../columns/record/with-value-at.js';
import type { ComparedItem } from '../compare/types.js';
import { columnsAt } from './columns-at.js';
import { nameOfPart, topicPlace, type TopicPlace } from './conflict-place.js';
import type { PrintedColumns } from './printed-columns.js';
import type { PrintedConflict } from './printed-import.js';
import { plainText, shownText } from './shown-text.js';

/** A conflict by the names of columns, with what each side says as their cells would show it. */
export function printConflict(
  conflict: MergeConflict,
  item: ComparedItem,
  columnsOf: PrintedColumns,
  lang: Locale,
): PrintedConflict {
  const place = topicPlace(item.list, conflict.place);
  const all = place.topic === null ? [] : columnsOf(place.topic);
  const columns = columnsAt(all, place);
  const print = (value: unknown) => valueText(value, place.rest, columns, lang);
  const within = (locale: Locale) => partNames(place, item, all, locale).join(', ');
  const name = (locale: Locale) => {
    const [only, ...others] = columns;
    const field =
      only !== undefined && others.length === 0
        ? only.title[locale]
        : describePlace(locale, place.rest);
    return [within(locale), field].filter((text) => text !== '').join(': ');
  };
  const field: LocalisedText = { id: name('id'), en: name('en') };
  const { base, id, ours, theirs } = conflict;
  return { id, field, base: print(base), ours: print(ours), theirs: print(theirs) };
}

function valueText(
  value: unknown,
  rest: readonly string[],
  columns: readonly SheetColumn[],
  lang: Locale,
): string | null {
  const [only, ...others] = columns;
  if (value === undefined || only === undefined) return plainText(value, lang);
  if (only.year !== undefined) {
    return shownText(only, isRecord(value) ? value['value'] : value, lang);
  }
  // The value stands where it stood, so that each column finds its own part of it.
  const record = rest.length === 0 && isRecord(value) ? value : withValueAt({}, rest, value);
  if (others.length === 0) return shownText(only, columnValue(only, record), lang);
  const said = columns.flatMap((column) => {
    const text = shownText(column, columnValue(column, record), lang);
    return text === null ? [] : [`${column.title[lang]}: ${text}`];
  });
  return said.length === 0 ? null : said.join('; ');
}

function partNames(
  { parts, topic }: TopicPlace,
  item: ComparedItem,
  columns: readonly SheetColumn[],
  locale: Locale,
): string[] {
  const label = (value: string) => {
    const options = columns.flatMap((column) => column.options);
    return options.find((option) => option.value === value)?.label[locale];
  };
  if (topic === 'budgets') {
    const [year = '', source = ''] = (parts[0] ?? '').split(' ');
    return [year, label(source) ?? source];
  }
  const sides = [item.ours, item.theirs, item.base];
  return parts.map((part) => label(part) ?? nameOfPart(sides, part) ?? part);
}
