import type { Reading } from '../../grammar/reading.js';
import { makeXlsx } from '../../reader/testing/make-xlsx.js';
import type { CellValue } from '../../reader/sheet.js';
import { rowsXml, type MadeCell } from '../rows-xml.js';
import type { CorpusCase, ExpectedSheet } from './corpus-case.js';

const styles =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>';

const book = (rows: readonly (readonly MadeCell[])[], workbookProperties = '') =>
  makeXlsx({ styles, workbookProperties, sheets: [{ name: 'Inovasi', rows: rowsXml(rows) }] });

const xml = (text: string): MadeCell => ({ xml: text });

const value = (read: unknown): Reading<unknown> => ({ kind: 'value', value: read });
const doubtful = (first: unknown, ...others: readonly unknown[]): Reading<unknown> => ({
  kind: 'doubtful',
  readings: [first, ...others],
});
const unreadable: Reading<unknown> = { kind: 'unreadable' };
const empty: Reading<unknown> = { kind: 'empty' };

/** By what is written, what it means. */
const numbers: readonly [string, 'number' | 'rupiah' | 'percent', Reading<unknown>][] = [
  ['1.234,56', 'number', value(1234.56)],
  ['Rp 1,5 miliar', 'rupiah', value(1_500_000_000)],
  ['Rp2.000.000,-', 'rupiah', value(2_000_000)],
  ['25%', 'percent', value(25)],
  ['-', 'number', empty],
  ['\u20135', 'number', value(-5)],
  ['1.500', 'number', doubtful(1500, 1.5)],
  ['1,234', 'number', doubtful(1.234, 1234)],
  ['(1.000)', 'number', doubtful(-1000, -1)],
  ['Rp (1.000)', 'rupiah', unreadable],
  ['1e5', 'number', unreadable],
];

const dates: readonly [string, Reading<unknown>][] = [
  ['3 Mei 2026', value('2026-05-03')],
  ['31/12/2026', value('2026-12-31')],
  ['2026-02-30', unreadable],
  ['12/31/2026', doubtful('2026-12-31')],
  ['Mei 2026', unreadable],
];

const titleOf = (row: number): string => `Inovasi ${row}`;

/** A sheet of innovations whose third column holds what is told. */
const expected = (third: string, rows: number, more: Partial<ExpectedSheet>): ExpectedSheet => ({
  sheet: 'Inovasi',
  topic: 'innovations',
  headerRow: 1,
  keys: third === '' ? { A: 'title', B: 'opd' } : { A: 'title', B: 'opd', C: third },
  entries: Array.from({ length: rows }, (_, index) => index + 2),
  ...more,
});

const withThird = (title: string, cells: readonly MadeCell[], properties = '') =>
  book(
    [
      ['Nama Inovasi', 'OPD', title],
      ...cells.map((cell, index) => [titleOf(index + 2), 'Dinkes', cell]),
    ],
    properties,
  );

const serial = (count: number): CellValue => ({ kind: 'number', value: count, shownAs: 'day' });

/** What stands in cells. */
export const values: readonly CorpusCase[] = [
  {
    name: 'formulas.xlsx',
    make: () =>
      withThird('Manfaat', [
        xml('<c r="@"><f>1+1</f><v>2</v></c>'),
        xml('<c r="@"><f>NOW()</f></c>'),
        xml('<c r="@" t="e"><f>#REF!+1</f><v>#REF!</v></c>'),
        xml('<c r="@" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>'),
      ]),
    expected: {
      sheets: [
        expected('benefit', 4, {
          cells: {
            C2: { kind: 'number', value: 2, shownAs: 'number' },
            C3: { kind: 'uncalculated' },
            C4: { kind: 'error', code: '#REF!' },
            C5: 'ab',
          },
        }),
      ],
    },
  },
  {
    name: 'dates-as-text.xlsx',
    make: () =>
      withThird(
        'Tanggal Uji Coba',
        dates.map(([text]) => text),
      ),
    expected: {
      sheets: [
        expected('started', dates.length, {
          readings: Object.fromEntries(
            dates.map(([, reading], index) => [`C${index + 2}`, { by: 'day', reading }]),
          ),
        }),
      ],
    },
  },
  {
    name: 'dates-from-1900.xlsx',
    make: () => withThird('Tanggal Uji Coba', [xml('<c r="@" s="1"><v>46145</v></c>')]),
    expected: {
      sheets: [
        expected('started', 1, {
          cells: { C2: serial(46_145) },
          readings: { C2: { by: 'day', reading: value('2026-05-03') } },
        }),
      ],
    },
  },
  {
    name: 'dates-from-1904.xlsx',
    make: () =>
      withThird(
        'Tanggal Uji Coba',
        [xml('<c r="@" s="1"><v>44683</v></c>')],
        '<workbookPr date1904="1"/>',
      ),
    expected: {
      sheets: [
        expected('started', 1, {
          cells: { C2: serial(44_683) },
          readings: { C2: { by: 'day', reading: value('2026-05-03') } },
        }),
      ],
    },
  },
  {
    name: 'numbers-as-text.xlsx',
    make: () =>
      withThird(
        'Nilai',
        numbers.map(([text]) => text),
      ),
    expected: {
      sheets: [
        expected('', numbers.length, {
          readings: Object.fromEntries(
            numbers.map(([, by, reading], index) => [`C${index + 2}`, { by, reading }]),
          ),
        }),
      ],
    },
  },
];
