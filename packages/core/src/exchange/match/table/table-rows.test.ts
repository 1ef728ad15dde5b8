import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSheets } from '../match-sheets.js';
import { officeTopics } from '../testing/office-topics.js';
import { sheetOf, workbookOf, type SheetExtras, type Written } from '../testing/sheet-of.js';
import { tableRows } from './table-rows.js';

function tableOf(rows: readonly (readonly Written[])[], extras: SheetExtras = {}) {
  const sheet = sheetOf('Program', rows, extras);
  const [match] = matchSheets(workbookOf(sheet), officeTopics).sheets;
  if (match === undefined) throw new Error('no sheet');
  return tableRows(sheet, match);
}

const header = ['No', 'Nama Program', 'OPD', 'Anggaran'];
const entry = (number: number): Written[] => [number, `Program ${number}`, 'Dinkes', number * 1e6];

const texts = (table: ReturnType<typeof tableOf>) =>
  table.rows.map(({ cells, number }) => [
    number,
    ...cells.map(({ value }) =>
      value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : value.kind,
    ),
  ]);

describe('the rows of a table', () => {
  it('begin below the header, and leave out empty ones', () => {
    const table = tableOf([['RENCANA AKSI'], header, entry(1), [' ', null, '\u00a0'], entry(2)]);
    expect(table.rows.map(({ number }) => number)).toEqual([3, 5]);
    expect(table.leftOut).toEqual([]);
  });

  it('are none without a header', () => {
    expect(tableOf([])).toEqual({ rows: [], leftOut: [], hiddenRows: [] });
  });

  it('hold what merged cells hold, but for amounts', () => {
    const table = tableOf(
      [
        header,
        [1, 'Antrean', 'Dinkes', 5_000_000],
        [2, 'Rujukan', null, null],
        [3, 'Rekam', 'tersisa', null],
      ],
      { merged: ['C2:C4', 'D2:D4'] },
    );
    expect(texts(table)).toEqual([
      [2, 1, 'Antrean', 'Dinkes', 5_000_000],
      [3, 2, 'Rujukan', 'Dinkes'],
      [4, 3, 'Rekam', 'Dinkes'],
    ]);
    expect(table.rows[2]?.cells[2]).toMatchObject({ column: 2, writtenIn: 2 });
  });

  it('end where the sheet does, however far a merge reaches', () => {
    const table = tableOf([header, entry(1), [2, 'Rujukan']], { merged: ['C2:C1048576'] });
    expect(texts(table)).toEqual([
      [2, 1, 'Program 1', 'Dinkes', 1_000_000],
      [3, 2, 'Rujukan', 'Dinkes'],
    ]);
  });

  it('takes merged cells that overlap for those that begin first', () => {
    const table = tableOf([header, [1, 'Satu', 'Dinkes'], [2, 'Dua', 'Disdik'], [3, 'Tiga']], {
      merged: ['C3:C4', 'C2:C3'],
    });
    expect(texts(table)).toEqual([
      [2, 1, 'Satu', 'Dinkes'],
      [3, 2, 'Dua', 'Dinkes'],
      [4, 3, 'Tiga'],
    ]);
  });

  it.each([
    ['JUMLAH', null],
    [null, 'Jumlah'],
    ['TOTAL ANGGARAN', null],
    ['Grand Total', '-'],
    ['Sub Total:', null],
    ['Rata-rata', null],
  ])('leave out the sum %j %j', (first, second) => {
    const table = tableOf([header, entry(1), entry(2), [first, second, null, 'Rp 3.000.000,-']]);
    expect(table.leftOut).toEqual([{ number: 4, reason: 'total' }]);
    expect(table.rows).toHaveLength(2);
  });

  it('leave out a sum that says in a column of its own what it sums', () => {
    const table = tableOf([
      [...header, 'Ket'],
      entry(1),
      [null, 'Jumlah', null, null, '2 masalah'],
    ]);
    expect(table.leftOut).toEqual([{ number: 3, reason: 'total' }]);
  });

  it.each([
    [[null, 'Penduduk terlayani', null, 3, 'Jumlah']],
    [[null, 'Total', null, null, 'penduduk miskin naik']],
    [[null, 'Rata-rata', null, null, 'lama antre']],
  ])('keep %j, which only has the word', (row) => {
    expect(tableOf([[...header, 'Ket'], entry(1), row]).rows).toHaveLength(2);
  });

  it.each([
    'Jumlah penduduk miskin tinggi',
    'Total Quality Management Puskesmas',
    'Penghitungan jumlah',
  ])('keep an entry called %j', (title) => {
    expect(tableOf([header, [1, title, 'Dinkes', 1]]).rows).toHaveLength(1);
    expect(tableOf([header, [1, title, null, null]]).rows).toHaveLength(1);
  });

  it('keep an entry of one word, where somebody answers for it', () => {
    expect(tableOf([header, [1, 'Total', 'Dinkes', 1]]).rows).toHaveLength(1);
  });

  it.each([[[1, 2, 3, 4]], [['(1)', '(2)', '(3)', '(4)']], [['1', '2', '3', '4']]])(
    'leave out numbering below the header: %j',
    (numbering) => {
      const table = tableOf([header, numbering, entry(1)]);
      expect(table.leftOut).toEqual([{ number: 2, reason: 'numbering' }]);
      expect(table.rows).toHaveLength(1);
    },
  );

  const planned = ['No', 'Nama Program', 'Tahun mulai', 'Anggaran 2026', 'Penerima'];
  const first = [1, 'Antrean Daring', 2026, 750, 120];

  it.each<[Written[]]>([
    [[null, null, '(tahun)', '(juta rupiah)', '(orang)']],
    [[null, null, '(tahun)', '(Rp)', null]],
    [[null, null, null, null, '(%)']],
    [['-', '-', '(tahun)', 'juta rupiah', 'orang']],
    [[null, null, '[yyyy]', '[Rp juta/tahun]', '[orang/tahun]']],
    [[null, '(paket)', '(tahun)', '(Rp. 000)', '(m²)']],
    [[null, null, '(thn. mulai)', 'Rp juta', '(laki-laki dan perempuan)']],
  ])('leave out a row of units, whatever is counted: %j', (units) => {
    const table = tableOf([planned, units, first]);
    expect(table.leftOut).toEqual([{ number: 2, reason: 'units' }]);
    expect(table.rows.map(({ number }) => number)).toEqual([3]);
  });

  it.each<[Written[]]>([
    [[1, 'Antrean', 2026, '(Rp juta)', '(orang)']],
    [[null, 'Kegiatan', null, '(Rp juta)', '(orang)']],
    [[null, '(Program unggulan)', null, '(Rp juta)', null]],
    [[null, '(Kegiatan)', null, null, null]],
    [[null, 'Dokumen', 'tahun', null, 'orang']],
    [[null, null, '(2026)', '(1.000)', '(orang)']],
    [[null, null, 'belum tahu', '(Rp juta)', '(orang)']],
  ])('keep a first entry that only looks like units: %j', (entry) => {
    const table = tableOf([planned, entry, first]);
    expect(table.leftOut.filter(({ reason }) => reason === 'units')).toEqual([]);
  });

  it('leave out units and numbering below each other, in either order', () => {
    const units = [null, null, '(tahun)', '(Rp juta)', '(orang)'];
    const numbering = [1, 2, 3, 4, 5];
    expect(tableOf([planned, units, numbering, first]).leftOut).toEqual([
      { number: 2, reason: 'units' },
      { number: 3, reason: 'numbering' },
    ]);
    expect(tableOf([planned, numbering, units, first]).leftOut).toEqual([
      { number: 2, reason: 'numbering' },
      { number: 3, reason: 'units' },
    ]);
  });

  it('never take for units what has a name or a figure', () => {
    const remark = fc.constantFrom<Written[]>(
      '(tahun)',
      '(Rp juta)',
      '(orang)',
      '(%)',
      'orang',
      null,
    );
    const said = fc.oneof(
      fc.record({
        at: fc.constant(1),
        value: fc.constantFrom('Antrean', 'Kegiatan', '(lanjutan)'),
      }),
      fc.record({ at: fc.constantFrom(2, 3, 4), value: fc.nat({ max: 3000 }) }),
    );
    fc.assert(
      fc.property(fc.array(remark, { minLength: 5, maxLength: 5 }), said, (row, { at, value }) => {
        const { leftOut } = tableOf([planned, row.with(at, value), first]);
        expect(leftOut.some(({ reason }) => reason === 'units')).toBe(false);
      }),
    );
  });

  it('leave out the header of each page, and rows that were only numbered', () => {
    const table = tableOf([header, entry(1), header.map((text) => text.toUpperCase()), [2], [3]]);
    expect(table.leftOut).toEqual([
      { number: 3, reason: 'header-again' },
      { number: 4, reason: 'nothing-matched' },
      { number: 5, reason: 'nothing-matched' },
    ]);
  });

  it('are read where they are hidden, and told', () => {
    const table = tableOf([header, entry(1), entry(2), entry(3)], { hiddenRows: [3] });
    expect(table.rows).toHaveLength(3);
    expect(table.hiddenRows).toEqual([3]);
  });

  it('are each an entry or left out with a reason, unless empty', () => {
    const cell: fc.Arbitrary<Written> = fc.oneof(
      fc.constantFrom('Jumlah', 'Dinkes', '-', ' ', 'OPD', 'Antrean'),
      fc.nat(5),
      fc.constant(null),
      fc.constant({ kind: 'error' as const, code: '#REF!' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const table = tableOf([header, entry(1), ...rows]);
        const told = [...table.rows, ...table.leftOut].map(({ number }) => number);
        expect(new Set(told).size).toBe(told.length);
        const said = rows.flatMap((row, index) =>
          row.some((written) => written !== null && written !== ' ') ? [index + 3] : [],
        );
        expect(told.toSorted((a, b) => a - b)).toEqual([2, ...said]);
      }),
    );
  });
});
