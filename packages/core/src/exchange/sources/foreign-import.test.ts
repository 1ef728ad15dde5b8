import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { columnsOf } from '../columns/columns-of.js';
import { applyImport } from '../draft/compare/apply-import.js';
import { compareImport } from '../draft/compare/compare-import.js';
import { draftImport } from '../draft/draft-import.js';
import { readBytes } from '../draft/testing/change-workbook.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import type { ImportAnswers } from '../draft/types.js';
import { sheetOf, workbookOf, type Written } from '../match/testing/sheet-of.js';
import type { Workbook } from '../reader/sheet.js';
import { findSources, type FindSourcesOptions } from './find-sources.js';

const plan = richPlan();
const at = '2026-11-29T04:00:00.000Z';

function importOf(
  workbook: Workbook,
  options: Partial<FindSourcesOptions> = {},
  { answers, into = plan }: { answers?: ImportAnswers; into?: typeof plan } = {},
) {
  const { sources } = findSources(workbook, into, { framework, ...options });
  const draft = draftImport(workbook, into, { framework, lang: 'id', sources, answers });
  const compared = compareImport(draft, into, { framework, at });
  const applied = applyImport(into, compared, { framework });
  return { draft, compared, applied, issues: applied.ok ? [] : applied.issues };
}

function mustImport(...args: Parameters<typeof importOf>) {
  const { applied } = importOf(...args);
  if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
  return applied;
}

const letterhead: Written[][] = [
  ['PEMERINTAH KOTA CONTOH'],
  ['DINAS KESEHATAN'],
  [],
  ['DAFTAR INOVASI DAERAH TAHUN 2026'],
];

describe('a list that a department made for itself', () => {
  const list = workbookOf(
    sheetOf(
      'Rekap',
      [
        ...letterhead,
        ['No', 'Nama Inovasi', 'OPD', 'Dimensi Smart City', 'Jenis Inovasi', 'Tahun', 'Keterangan'],
        [1, 2, 3, 4, 5, 6, 7],
        [1, 'Antrean Daring', 'DPMPTSP', 'Smart Living', 'Program', 'TA 2025', 'Antre'],
        [2, 'Rujukan Cepat', null, 'SMART LIVING', 'produk', 2026, '-'],
        [3, 'Lapor Cepat', 'dinas  kominfo', 'smart governance', 'Program', 2026, null],
        [null, 'JUMLAH', null, null, null, 3, null],
        [null, null, null, null, null, 'Kepala Dinas,', null],
      ],
      { merged: ['A1:G1', 'A2:G2', 'A4:G4', 'C7:C8'] },
    ),
  );

  it('becomes entries of the plan, and the same file once more changes nothing', () => {
    const { changed, masterplan } = mustImport(list);
    expect(changed).toHaveLength(3);
    expect(masterplan.innovations.slice(-3)).toMatchObject([
      {
        name: 'Antrean Daring',
        shortName: 'Antrean Daring',
        opdId: 'opd-izin',
        dimensionId: 'smart-living',
        startYear: 2025,
        description: 'Antre',
        state: 'draft',
        updatedAt: at,
      },
      { name: 'Rujukan Cepat', opdId: 'opd-izin', startYear: 2026 },
      { name: 'Lapor Cepat', opdId: 'opd-kominfo', dimensionId: 'smart-governance' },
    ]);
    expect(masterplan.innovations.slice(-3).map(({ code }) => code)).toEqual(
      masterplan.innovations.slice(-3).map(({ code }) => expect.stringMatching(/^I-/) && code),
    );
    const again = mustImport(list, {}, { into: masterplan });
    expect(again.changed).toEqual([]);
    expect(again.masterplan).toBe(masterplan);
  });

  it('with a misspelled department is asked about at its cell, merged ones once', () => {
    const rows: Written[][] = [
      ['Nama Inovasi', 'OPD', 'Dimensi', 'Jenis Inovasi', 'Tahun'],
      ['Satu', 'Dinas Perijinan', 'Smart Living', 'Program', 2025],
      ['Dua', null, 'Smart Living', 'Program', 2025],
      ['Tiga', 'Dinas Pariwisata', 'Smart Living', 'Program', 2025],
    ];
    const file = workbookOf(sheetOf('Inovasi', rows, { merged: ['B2:B3'] }));
    const { draft, issues } = importOf(file);
    expect(draft.questions).toEqual([
      {
        id: '["Inovasi","opd","spelling","dinas perijinan","OPD-02 Dinas Perizinan"]',
        sheet: 'Inovasi',
        address: 'B2',
        key: 'opd',
        original: 'Dinas Perijinan',
        readings: ['opd-izin'],
        about: 'spelling',
      },
    ]);
    expect(issues.map(({ address, code }) => [address, code])).toEqual([
      ['B2', 'cell-doubtful'],
      ['B2', 'cell-doubtful'],
      ['B4', 'not-found'],
    ]);
    const known = workbookOf(sheetOf('Inovasi', rows.slice(0, 3), { merged: ['B2:B3'] }));
    const { masterplan } = mustImport(known, {}, { answers: { cells: { 'Inovasi!B2': 0 } } });
    expect(masterplan.innovations.slice(-2).map(({ opdId }) => opdId)).toEqual([
      'opd-izin',
      'opd-izin',
    ]);
  });

  it('says nowhere whose it is: the department that sends it, and what it gives for all rows', () => {
    const file = workbookOf(
      sheetOf('Masalah', [
        ...letterhead,
        ['No', 'Masalah', 'Akar masalah', 'U', 'S', 'G'],
        [1, 'Antrean panjang', 'Loket sedikit', 5, 4, 3],
        [2, 'Data ganda', 'Dicatat dua kali', 3, 3, 3],
      ]),
    );
    expect(
      importOf(file).issues.map(({ address, code, params }) => [address, code, params]),
    ).toEqual(
      ['B6', 'B7'].flatMap((address) => [
        [address, 'column-missing', { column: 'opd', expected: 'Perangkat Daerah' }],
        [address, 'column-missing', { column: 'dimension', expected: 'Dimensi' }],
      ]),
    );
    const options: Partial<FindSourcesOptions> = {
      opdId: 'opd-izin',
      mappings: {
        Masalah: { topic: 'problems', columns: [], values: { dimension: 'Smart Governance' } },
      },
    };
    const { masterplan } = mustImport(file, options);
    expect(masterplan.problems.at(-1)).toMatchObject({
      title: 'Data ganda',
      opdId: 'opd-izin',
      dimensionId: 'smart-governance',
      usg: { urgency: 3, seriousness: 3, growth: 3 },
    });
    expect(mustImport(file, options, { into: masterplan }).changed).toEqual([]);
    const wrong = { ...options, opdId: 'opd-tidak-ada' };
    expect(importOf(file, wrong).issues.map(({ code }) => code)).toEqual([
      'not-found',
      'not-found',
    ]);
  });

  it('may hold several lists, of which one may cite another, and come as CSV', async () => {
    const file = workbookOf(
      sheetOf('Masalah', [
        ['Permasalahan', 'SKPD', 'Dimensi'],
        ['Antrean panjang', 'DPMPTSP', 'Smart Living'],
      ]),
      sheetOf('Kebutuhan', [
        ['Kebutuhan', 'SKPD', 'Dimensi', 'Jenis Kebutuhan', 'Menjawab Masalah'],
        ['Loket daring', 'DPMPTSP', 'Smart Living', 'Sistem informasi', 'Antrean panjang'],
      ]),
      sheetOf('Daftar Hadir', [
        ['No', 'Nama', 'Tanda tangan'],
        [1, 'Siti', null],
      ]),
    );
    const kinds = columnsOf(plan, framework)
      .find(({ topic }) => topic === 'needs')
      ?.columns.find(({ key }) => key === 'kind')?.options;
    const [kind] = kinds ?? [];
    const renamed = JSON.parse(
      JSON.stringify(file).replace('Sistem informasi', kind?.label.id ?? ''),
    ) as Workbook;
    const { masterplan } = mustImport(renamed, {
      mappings: {
        Kebutuhan: { topic: 'needs', columns: [{ column: 4, key: 'problems' }] },
      },
    });
    expect(masterplan.needs.at(-1)?.problemIds).toEqual([masterplan.problems.at(-1)?.id]);

    const csv = await readBytes(
      strToU8('Masalah;Dinas;Dimensi\r\nJalan gelap;Dinas Kominfo;Smart Living\r\nTOTAL;;\r\n'),
    );
    expect(mustImport(csv).masterplan.problems.at(-1)).toMatchObject({
      title: 'Jalan gelap',
      opdId: 'opd-kominfo',
    });
  });
});

describe('an entry that stands in two sheets of one file', () => {
  const header = ['Permasalahan', 'SKPD', 'Dimensi', 'Penyebab'];
  const row = (title: string, cause: string) => [title, 'DPMPTSP', 'Smart Living', cause];

  it('is refused where it stands again', () => {
    const file = workbookOf(
      sheetOf('Bidang A', [header, row('Antrean panjang', 'Loket sedikit')]),
      sheetOf('Bidang B', [header, row('Antrean panjang', 'Petugas sedikit'), row('Lain', '-')]),
    );
    const { applied, issues } = importOf(file);
    expect(applied.ok).toBe(false);
    expect(issues).toMatchObject([
      { code: 'row-twice', sheet: 'Bidang B', params: { found: 'Antrean panjang' } },
    ]);
  });
});

describe('a list with its columns in any order, by any of their names', () => {
  const [names] = columnsOf(plan, framework);
  const values: Readonly<Record<string, string | number>> = {
    title: 'Jalan gelap',
    opd: 'Diskominfo',
    dimension: 'Smart Living',
    cause: 'Lampu mati',
    impact: 'Rawan',
    urgency: 4,
    seriousness: 3,
    growth: 2,
  };
  const columns = (names?.columns ?? []).filter(({ key }) => key in values);
  const header = fc
    .tuple(
      ...columns.map(({ synonyms, title }) => fc.constantFrom(title.id, title.en, ...synonyms)),
    )
    .chain((texts) =>
      fc.shuffledSubarray(
        columns.map(({ key }, index) => ({ key, text: texts[index] ?? '' })),
        { minLength: columns.length },
      ),
    );
  const capitals = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => ` ${text.toLowerCase().replaceAll(' ', '  ')} *`,
  );

  it('gives the same items', () => {
    const expected = mustImport(
      workbookOf(
        sheetOf('Permasalahan', [
          columns.map(({ title }) => title.id),
          columns.map(({ key }) => values[key] ?? null),
        ]),
      ),
    ).masterplan;
    fc.assert(
      fc.property(header, capitals, fc.nat(3), (order, write, above) => {
        const file = workbookOf(
          sheetOf('Permasalahan', [
            ...letterhead.slice(0, above),
            ['No', ...order.map(({ text }) => write(text))],
            [1, ...order.map(({ key }) => values[key] ?? null)],
          ]),
        );
        expect(mustImport(file).masterplan).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
