import { describe, expect, it } from 'vitest';
import { readDate } from '../../grammar/read-date.js';
import { readNumber } from '../../grammar/read-number.js';
import { readPercent } from '../../grammar/read-percent.js';
import { readRupiah } from '../../grammar/read-rupiah.js';
import { valueOf, type Reading } from '../../grammar/reading.js';
import { serialDay, type DateSystem } from '../../grammar/serial-day.js';
import { matchSheets } from '../../match/match-sheets.js';
import { tableRows } from '../../match/table/table-rows.js';
import type { Table } from '../../match/table/table-row.js';
import type { SheetMatch } from '../../match/types.js';
import { officeTopics } from '../../match/testing/office-topics.js';
import { columnLetters, parseAddress } from '../../reader/cell-address.js';
import { readWorkbook } from '../../reader/read-workbook.js';
import type { CellValue, Sheet } from '../../reader/sheet.js';
import { corpus, type ExpectedSheet } from './index.js';

const grammars = { number: readNumber, rupiah: readRupiah, percent: readPercent, day: readDate };

const isGiven = <Value>(value: Value | undefined): value is Value => value !== undefined;

function valueAt({ rows }: Table, address: string): CellValue | undefined {
  const place = parseAddress(address);
  const row = rows.find(({ number }) => number === place?.row);
  return row?.cells.find(({ column }) => column === place?.column)?.value;
}

function readingAt(
  table: Table,
  address: string,
  by: keyof typeof grammars,
  dates: DateSystem,
): Reading<unknown> | undefined {
  const value = valueAt(table, address);
  if (value?.kind === 'text') return grammars[by](value.text);
  return value?.kind === 'number' ? valueOf(serialDay(value.value, dates)) : undefined;
}

/** What of a sheet is expected, as it was found. */
function found(
  wanted: ExpectedSheet,
  match: SheetMatch,
  sheet: Sheet,
  dates: DateSystem,
): ExpectedSheet {
  const table = tableRows(sheet, match);
  const { cells, entries, headerRows, hiddenRows, keys, leftOut, links, readings } = wanted;
  return {
    sheet: match.sheet,
    topic: match.topic,
    headerRow: match.headerRow,
    ...(isGiven(headerRows) && { headerRows: match.headerRows }),
    ...(isGiven(keys) && {
      keys: Object.fromEntries(
        match.columns.map(({ column, key }) => [columnLetters(column), key]),
      ),
    }),
    ...(isGiven(entries) && { entries: table.rows.map(({ number }) => number) }),
    ...(isGiven(leftOut) && { leftOut: table.leftOut }),
    ...(isGiven(hiddenRows) && { hiddenRows: table.hiddenRows }),
    ...(isGiven(links) && { links: Object.fromEntries(sheet.links) }),
    ...(isGiven(cells) && {
      cells: Object.fromEntries(
        Object.entries(cells).map(([address, expected]) => {
          const value = valueAt(table, address) ?? 'nothing';
          const isText = typeof expected === 'string' && typeof value !== 'string';
          return [address, isText && value.kind === 'text' ? value.text : value];
        }),
      ),
    }),
    ...(isGiven(readings) && {
      readings: Object.fromEntries(
        Object.entries(readings).map(([address, { by }]) => [
          address,
          { by, reading: readingAt(table, address, by, dates) ?? { kind: 'unreadable' as const } },
        ]),
      ),
    }),
  };
}

describe('a file that somebody sends', () => {
  it.each(corpus)('$name', async ({ expected, make }) => {
    const result = await readWorkbook(make(), { now: () => 0 });
    if ('refused' in expected) {
      expect(result.ok ? 'read' : result.refusal.code).toBe(expected.refused);
      return;
    }
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { dates, sheets } = result.workbook;
    const match = matchSheets(result.workbook, officeTopics);
    expect(match.hidden).toEqual(expected.hidden ?? []);
    expect(match.sheets.map(({ sheet }) => sheet)).toEqual(
      expected.sheets.map(({ sheet }) => sheet),
    );
    expected.sheets.forEach((wanted, index) => {
      const sheet = sheets.find(({ name }) => name === wanted.sheet);
      const matched = match.sheets[index];
      if (sheet === undefined || matched === undefined) throw new Error('no sheet');
      expect(found(wanted, matched, sheet, dates)).toEqual(wanted);
    });
  });

  it('has a name of its own', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });
});
