import type { TopicNames } from '../columns/column.js';
import { columnValues } from '../match/column-values.js';
import { headerColumn } from '../match/header-column.js';
import { missingKeys } from '../match/missing-keys.js';
import type { SheetMatch } from '../match/types.js';
import type { CellValue, Sheet } from '../reader/sheet.js';

const numbering = /^\W*\d{1,5}\W*$/u;

/**
 * The match without a column of codes that only counts: `1`, `2.`, `(3)` under No. Every list has these numbers, and
 * taken for codes they would make its rows the entries of another list.
 */
export function withoutNumbering(
  sheet: Sheet,
  match: SheetMatch,
  topics: readonly TopicNames[],
): SheetMatch {
  const code = match.columns.find(({ key }) => key === 'code');
  if (code === undefined || match.headerRow === null) return match;
  const values = columnValues(sheet, match.headerRow + match.headerRows - 1).get(code.column);
  // What has no figure at all is a word below the last row, such as JUMLAH.
  const told = (values ?? []).filter((value) => value.kind !== 'text' || /\d/u.test(value.text));
  if (told.length === 0 || !told.every(isNumber)) return match;
  const columns = match.columns.filter((each) => each !== code);
  const names = topics.find(({ topic }) => topic === match.topic);
  return {
    ...match,
    columns,
    missing: names === undefined ? [] : missingKeys(names, new Set(columns.map(({ key }) => key))),
    unmatched: [...match.unmatched, headerColumn(code)].toSorted((a, b) => a.column - b.column),
  };
}

const isNumber = (value: CellValue) =>
  value.kind === 'text'
    ? numbering.test(value.text)
    : value.kind === 'number' && Number.isInteger(value.value);
