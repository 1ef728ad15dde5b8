import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed } from '../../testing/plans.js';
import { compareImport } from '../draft/compare/compare-import.js';
import { draftImport } from '../draft/draft-import.js';
import { changeCells, readBytes } from '../draft/testing/change-workbook.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import { sheetOf, workbookOf } from '../match/testing/sheet-of.js';
import type { Sheet, Workbook } from '../reader/sheet.js';
import { cellAddress } from '../reader/cell-address.js';
import { findSources } from '../sources/find-sources.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { writeImportReport } from './write-import-report.js';

const plan = richPlan();

function reportOf(workbook: Workbook, now = plan, lang: 'id' | 'en' = 'id') {
  const { sources } = findSources(workbook, now, { framework });
  const draft = draftImport(workbook, now, { framework, lang, sources });
  const compared = compareImport(draft, now, { framework, at: '2026-11-29T04:00:00.000Z' });
  return writeImportReport(workbook, draft, compared, {
    plan: now,
    framework,
    lang,
    fileName: 'inovasi.xlsx',
  });
}

const cellsOf = ({ rows }: Sheet) =>
  Object.fromEntries(
    rows.flatMap(({ cells, number }) =>
      cells.map(({ column, value }) => [
        cellAddress(number, column),
        value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : value.kind,
      ]),
    ),
  );

const list = sheetOf('Masalah', [
  ['DINAS CONTOH'],
  ['Permasalahan', 'OPD', 'Dimensi', 'Akar masalah', 'U', 'S', 'G'],
  ['Jalan gelap', 'Diskominfo', 'Smart Living', '=HYPERLINK("http://jahat")', 5, 4, 3],
  ['Data ganda', 'Dinas Perijinan', 'Smart Living', '+62', '1.500', 3, 3],
  ['Sampah', 'Dinas Entah', 'Smart Living', '@x', 9, 3, 3],
  ['JUMLAH', null, null, null, 12],
]);

describe('the report of an import', () => {
  it('has each cell in its place, what is said of it beside, and a summary first', async () => {
    const file = workbookOf(list, { ...list, name: 'Rahasia', hidden: true });
    const { sheets } = await readBytes(reportOf(file));
    expect(sheets.map(({ name }) => name)).toEqual(['Hasil pemeriksaan', 'Masalah']);
    const [summary, sent] = sheets;
    if (summary === undefined || sent === undefined) throw new Error('no sheets');
    expect(cellsOf(sent)).toEqual({
      ...cellsOf(list),
      H3: expect.stringMatching(/^A3: Judul: Jalan gelap\.\n.*B3: .*Dinas Kominfo/su),
      H4: expect.stringContaining(
        'B4: “Dinas Perijinan” dapat berarti OPD-02 Dinas Perizinan. Pilih yang dimaksud.',
      ),
      H5: expect.stringContaining('B5: “Dinas Entah” tidak ditemukan dalam rencana.'),
      H6: 'A6: Baris “JUMLAH” dilewati karena berisi penjumlahan.',
    });
    const rows = summary.rows.map(({ cells }) =>
      cells.map(({ value }) => (value.kind === 'text' ? value.text : '')),
    );
    expect(rows).toContainEqual(['Hasil pemeriksaan inovasi.xlsx']);
    expect(rows).toContainEqual(['Isian baru', '1']);
    expect(rows).toContainEqual(['Isian ditolak', '2']);
    expect(rows).toContainEqual([
      'Ditanyakan',
      'Masalah',
      'B4',
      'Dinas Perijinan',
      '“Dinas Perijinan” dapat berarti OPD-02 Dinas Perizinan. Pilih yang dimaksud.',
    ]);
    expect(rows.filter(([mark]) => mark === 'Ditolak').map(([, , cell]) => cell)).toContain('E5');
  });

  it('marks cells by colour, and links each note to its cell', () => {
    const parts = unzipSync(reportOf(workbookOf(list)));
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const summary = part('xl/worksheets/sheet1.xml');
    const sent = part('xl/worksheets/sheet2.xml');
    expect(summary).toContain(`location="'Masalah'!B4"`);
    const styleOf = (address: string) =>
      new RegExp(`<c r="${address}" s="(\\d+)"`, 'u').exec(sent)?.[1];
    const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*fillId="(\d+)"/gu)].slice(1);
    const fills = [...part('xl/styles.xml').matchAll(/<fill>(.*?)<\/fill>/gu)];
    const colourOf = (address: string) =>
      /fgColor rgb="FF(\w+)"/u.exec(
        fills[Number(formats[Number(styleOf(address))]?.[1])]?.[1] ?? '',
      )?.[1];
    expect(['A3', 'B4', 'B5', 'A1'].map(colourOf)).toEqual([
      'CDEBC8',
      'FFF0A8',
      'F8C9C4',
      undefined,
    ]);
    expect(sent).not.toMatch(/<f>/u);
  });

  it('of our own workbook tells conflicts, and hides keys and ids as it did', async () => {
    const [first, ...others] = plan.problems;
    if (first === undefined) throw new Error('no problem');
    const own = await readBytes(
      await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
    );
    const now = parsed({ ...plan, problems: [{ ...first, title: 'Versi rencana' }, ...others] });
    const file = changeCells(own, { 'Permasalahan!C3': 'Versi berkas', 'Permasalahan!H3': 'Baru' });
    const { sheets } = await readBytes(reportOf(file, now, 'en'));
    expect(sheets[0]?.name).toBe('Findings');
    const sent = sheets.find(({ name }) => name === 'Permasalahan');
    const note = sent?.rows.find(({ number }) => number === 3)?.cells.at(-1)?.value;
    expect(note).toEqual({
      kind: 'text',
      text:
        'C3: Title: the file Versi berkas; the plan Versi rencana.\n' +
        'H3: Description: was Antre\nlama, becomes Baru.',
    });
    expect(sent?.rows[0]?.hidden).toBe(true);
  });

  it('takes whatever a file is called, holds or lacks, and is the same every time', async () => {
    const text = fc.oneof(
      fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "'", 'Permasalahan', 'OPD', 'Dinkes'),
      // Whatever ends lines in a file, a reader gives a line feed.
      fc.string({ unit: 'binary', maxLength: 12 }).map((read) => read.replaceAll(/\r\n?/gu, '\n')),
    );
    const cell = fc.oneof(
      text,
      // A file has one zero.
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((read) => read + 0),
      fc.constant(null),
    );
    const sheet = fc.record({
      name: fc.oneof(
        fc.constantFrom('Inovasi', 'Hasil pemeriksaan', "A'b", 'inovasi', 'a/b:c'),
        text,
      ),
      rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 3 }), async (made) => {
        const file = workbookOf(...made.map(({ name, rows }) => sheetOf(name, rows)));
        const bytes = reportOf(file);
        expect(bytes).toEqual(reportOf(file));
        const { sheets } = await readBytes(bytes);
        expect(sheets).toHaveLength(made.length + 1);
        expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
        file.sheets.forEach((sent, at) => {
          const back = sheets[at + 1];
          if (back !== undefined) expect(cellsOf(back)).toMatchObject(cellsOf(sent));
        });
      }),
      { numRuns: 60 },
    );
  });
});
