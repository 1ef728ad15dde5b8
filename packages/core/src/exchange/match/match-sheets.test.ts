import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSheets } from './match-sheets.js';
import { officeHeaders, entries, type OfficeHeader } from './testing/office-headers.js';
import { officeTopics } from './testing/office-topics.js';
import { sheetOf, workbookOf } from './testing/sheet-of.js';
import type { SheetMatch } from './types.js';

function matchOf({ extras, name, rows }: Pick<OfficeHeader, 'extras' | 'name' | 'rows'>) {
  const [match] = matchSheets(workbookOf(sheetOf(name, rows, extras)), officeTopics).sheets;
  if (match === undefined) throw new Error('no sheet');
  return match;
}

/** By column, from A. */
const keysOf = ({ columns }: SheetMatch, width: number) =>
  Array.from(
    { length: width },
    (_, column) => columns.find((each) => each.column === column)?.key ?? null,
  );

const list = ['No', 'Nama Inovasi', 'Perangkat Daerah', 'Tahun'];
const rows = entries([null, 'title', 'opd', 'year']);

describe('a sheet as offices write it', () => {
  it.each(officeHeaders)('$what', (office) => {
    const match = matchOf(office);
    expect({
      topic: match.topic,
      headerRow: match.headerRow,
      headerRows: match.headerRows,
      keys: keysOf(match, office.keys.length),
    }).toEqual({
      topic: office.topic,
      headerRow: office.headerRow,
      headerRows: office.headerRows ?? 1,
      keys: office.keys,
    });
  });

  it('is recognised, and tells how', () => {
    const match = matchOf({ name: 'Inovasi', rows: [list, ...rows] });
    expect(match).toEqual({
      sheet: 'Inovasi',
      topic: 'innovations',
      confidence: 1,
      headerRow: 1,
      headerRows: 1,
      columns: [
        {
          column: 1,
          header: 'Nama Inovasi',
          key: 'title',
          form: 'line',
          how: 'synonym',
          confidence: 0.95,
        },
        {
          column: 2,
          header: 'Perangkat Daerah',
          key: 'opd',
          form: 'reference',
          how: 'exact',
          confidence: 1,
        },
        { column: 3, header: 'Tahun', key: 'year', form: 'year', how: 'exact', confidence: 1 },
      ],
      unmatched: [{ column: 0, header: 'No' }],
      missing: [],
    });
  });

  it('is less sure of names that are only similar, or told by their cells', () => {
    const header = ['Nama Inovsi', 'OPD', 'Tahun Pelaksanaan'];
    const { columns } = matchOf({
      name: 'Inovasi',
      rows: [header, ...entries(['title', 'opd', 'year'])],
    });
    expect(columns.map(({ how }) => how)).toEqual(['similar', 'synonym', 'by-content']);
    expect(columns[0]?.confidence).toBeLessThan(0.9);
    expect(columns[2]?.confidence).toBe(0.6);
  });

  it('tells what is missing, and columns without a header', () => {
    const match = matchOf({
      name: 'Inovasi',
      rows: [
        ['Nama Inovasi', 'Tahapan'],
        ['Antrean Daring', 'Uji coba', 'catatan'],
      ],
    });
    expect(match.missing).toEqual(['opd']);
    expect(match.unmatched).toEqual([{ column: 2, header: '' }]);
  });

  it('is not sure of a topic where another fits the same', () => {
    const [names] = officeTopics;
    if (names === undefined) throw new Error('no topics');
    const sheet = sheetOf('Lembar', [
      ['Masalah', 'OPD'],
      ['Antrean', 'Dinkes'],
    ]);
    const twin = { ...names, topic: 'needs' as const };
    expect(matchSheets(workbookOf(sheet), [names, twin]).sheets[0]).toMatchObject({
      topic: 'problems',
      confidence: 0,
    });
  });

  it('is told and left alone where it is hidden', () => {
    const hidden = sheetOf('Pilihan', [list, ...rows], { hidden: true });
    const match = matchSheets(workbookOf(hidden, sheetOf('Inovasi', [list])), officeTopics);
    expect(match.hidden).toEqual(['Pilihan']);
    expect(match.sheets.map(({ sheet }) => sheet)).toEqual(['Inovasi']);
  });
});

describe('matching', () => {
  const header = fc.oneof(
    fc.constantFrom(...list, 'OPD', 'Dinas', 'Inovasi', 'Manfaat', 'Anggaran', 'U', '__proto__'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer({ min: 0, max: 3000 }),
    fc.constant(null),
  );
  const table = fc.array(fc.array(header, { maxLength: 8 }), { maxLength: 8 });

  it('gives each column and each key once, and loses no header', () => {
    fc.assert(
      fc.property(table, (written) => {
        const match = matchOf({ name: 'Lembar', rows: written });
        const places = [...match.columns, ...match.unmatched].map(({ column }) => column);
        expect(new Set(places).size).toBe(places.length);
        expect(new Set(match.columns.map(({ key }) => key)).size).toBe(match.columns.length);
        for (const { confidence } of match.columns) {
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('does not depend on the order of columns', () => {
    const named = ['Nama Inovasi', 'OPD', 'Tahun', 'Bentuk', 'Manfaat', 'Catatan'];
    const keys = ['title', 'opd', 'year', 'kind', 'benefit', null];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const pick = <Value>(from: readonly Value[]) =>
          order.flatMap((at) => (at in from ? [from[at] as Value] : []));
        const match = matchOf({
          name: 'Inovasi',
          rows: [pick(named), ...entries(pick(keys))],
        });
        expect(keysOf(match, 6)).toEqual(pick(keys));
      }),
    );
  });
});
