import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import { findSources } from '../sources/find-sources.js';
import type { Mapping } from './mapping.js';
import { sheetOf, workbookOf, type Written } from './testing/sheet-of.js';

const plan = richPlan();

function sheetIn(rows: readonly (readonly Written[])[], name: string, mapping?: Mapping) {
  const workbook = workbookOf(sheetOf(name, rows));
  const mappings = mapping === undefined ? {} : { [name]: mapping };
  const [sheet] = findSources(workbook, plan, { framework, mappings }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const columnAt = (place: number, ...args: Parameters<typeof sheetIn>) =>
  sheetIn(...args).columns.find(({ column }) => column === place);

const problems = (header: Written, ...cells: readonly Written[]) =>
  [
    ['No', 'Masalah', header],
    ...cells.map((cell, at): Written[] => [at + 1, `Masalah ${'abcdefgh'[at]}`, cell]),
  ] as const;

describe('a column whose header tells nothing', () => {
  it.each(['Kelompok', 'Kolom C', '', null])(
    'is the dimension where its cells name dimensions: %j',
    (header) => {
      const rows = problems(header, 'Smart Governance', 'smart  living', 'SMART ECONOMY');
      expect(columnAt(2, rows, 'Masalah')).toMatchObject({
        key: 'dimension',
        how: 'by-content',
        confidence: 0.75,
      });
    },
  );

  it('is the department where its cells name departments, in whatever way', () => {
    const rows = problems('Yang mengisi', 'DPMPTSP', 'Dinas Perizinan', 'OPD-01');
    expect(columnAt(2, rows, 'Masalah')).toMatchObject({ key: 'opd', how: 'by-content' });
  });

  it('is the year where its cells are years, and nothing else could be', () => {
    const rows: Written[][] = [
      ['Nama Inovasi', 'Jenis Inovasi', 'Sejak'],
      ['Antrean', 'Program', 2024],
      ['Rujukan', 'Produk', 2025],
      ['Lapor', 'Program', 'TA 2026'],
    ];
    expect(columnAt(2, rows, 'Inovasi')).toMatchObject({ key: 'startYear', how: 'by-content' });
  });

  it('is the state or the phase of programmes where its cells say it', () => {
    const rows: Written[][] = [
      ['Nama program', 'Penanggung jawab', 'Posisi', 'Masa', 'Sasaran', 'Kegiatan'],
      ['Loket', 'DPMPTSP', 'Berjalan', 'Jangka pendek', 'Antrean pendek', 'Menata loket'],
      ['Data', 'DPMPTSP', 'Selesai', 'Jangka menengah', 'Data rapi', 'Memadankan data'],
      ['Kabel', 'DPMPTSP', 'Berjalan', 'Jangka pendek', 'Jaringan andal', 'Menarik kabel'],
    ];
    expect(columnAt(3, rows, 'Rencana aksi')).toMatchObject({ key: 'horizon' });
    expect(columnAt(2, rows, 'Rencana aksi')).toMatchObject({ key: 'status', how: 'by-content' });
  });

  it('stays unread where only some of its cells are names', () => {
    const rows = problems('Kelompok', 'Smart Governance', 'Lainnya', 'Belum tahu');
    expect(columnAt(2, rows, 'Masalah')).toMatchObject({ key: null });
  });

  it('stays unread where another column is that already', () => {
    const rows: Written[][] = [
      ['Masalah', 'Dimensi', 'Kelompok'],
      ['a', 'Smart Living', 'Smart Governance'],
      ['b', 'Smart Living', 'Smart Economy'],
    ];
    expect(sheetIn(rows, 'Masalah').columns.map(({ key }) => key)).toEqual([
      'title',
      'dimension',
      null,
    ]);
  });

  it('is recognised too in a sheet that a person says the topic of', () => {
    const rows: Written[][] = [
      ['Hal', 'Kelompok'],
      ['Antrean', 'Smart Living'],
      ['Data ganda', 'Smart Governance'],
    ];
    expect(sheetIn(rows, 'Lembar1').match.topic).toBeNull();
    const mapping: Mapping = { topic: 'problems', columns: [] };
    expect(columnAt(1, rows, 'Lembar1', mapping)).toMatchObject({ key: 'dimension' });
  });
});

describe('a column whose header names another one than its cells', () => {
  it('is what its cells say: dimensions are no kind of need', () => {
    const rows: Written[][] = [
      ['Kebutuhan', 'OPD', 'Kategori'],
      ['Loket', 'DPMPTSP', 'Smart Living'],
      ['Jaringan', 'DPMPTSP', 'Smart Governance'],
    ];
    expect(columnAt(2, rows, 'Kebutuhan')).toMatchObject({ key: 'dimension', how: 'by-content' });
  });

  it('is what its header says where its cells are only unknown', () => {
    const rows = problems('OPD', 'Dinas Entah', 'Dinas Anu');
    expect(columnAt(2, rows, 'Masalah')).toMatchObject({ key: 'opd', how: 'synonym' });
  });
});
