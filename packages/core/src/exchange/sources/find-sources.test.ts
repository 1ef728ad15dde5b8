import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { readBytes, withoutSheet } from '../draft/testing/change-workbook.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import { sheetOf, workbookOf } from '../match/testing/sheet-of.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { findSources } from './find-sources.js';

const plan = richPlan();
const own = await readBytes(
  await writeWorkbook(plan, { framework, lang: 'id', issuedOn: '2026-11-29' }),
);
const list = sheetOf(
  'Inovasi Dinkes',
  [
    ['PEMERINTAH KOTA CONTOH'],
    ['DINAS KESEHATAN'],
    ['DAFTAR INOVASI TAHUN 2026'],
    [],
    ['No', 'Nama Inovasi', 'Dimensi', 'Jenis Inovasi', 'Tahun', 'Keterangan'],
    [1, 'Antrean Daring', 'Smart Living', 'Program', 2025, 'Antre lewat ponsel'],
    [2, 'Rujukan Cepat', 'Smart Living', 'Program', 2026, 'Rujukan antar puskesmas'],
    ['JUMLAH', null, null, null, 2],
  ],
  { merged: ['A1:F1', 'A2:F2', 'A3:F3'] },
);
const file = workbookOf(list);

describe('the sheets of a workbook of ours', () => {
  it('are known by their keys, with nothing to choose, and the guide is none of them', () => {
    const { hidden, sheets, sources } = findSources(own, plan, { framework });
    expect(hidden).toEqual([]);
    expect(sheets.every((sheet) => sheet.own && !sheet.remembered)).toBe(true);
    expect(sheets.map(({ match }) => match.topic)).toEqual([
      null,
      ...sources.map(({ topic }) => topic),
    ]);
    expect(sources).toHaveLength(9);
    const [, problems] = sheets;
    expect(problems?.columns[1]).toEqual({
      column: 2,
      header: 'Judul *',
      key: 'title',
      how: 'exact',
      confidence: 1,
      unit: null,
      samples: ['Izin menunggu tanda tangan', 'Data tersebar', 'Tanpa rujukan'],
    });
    expect(problems?.table.rows).toHaveLength(3);
  });

  it('may have others between them', () => {
    const mixed = { ...own, sheets: [...own.sheets, list] };
    const { sheets } = findSources(mixed, plan, { framework });
    expect(sheets.at(-1)).toMatchObject({ own: false, match: { topic: 'innovations' } });
    const bare = withoutSheet(own, '_kotacerdas');
    expect(findSources(bare, plan, { framework }).sheets.every((sheet) => sheet.own)).toBe(true);
  });
});

describe('a sheet of somebody else', () => {
  const found = findSources(file, plan, { framework });

  it('is recognised below its letterhead, with what stands in its columns', () => {
    const [sheet] = found.sheets;
    expect(sheet?.match).toMatchObject({ topic: 'innovations', headerRow: 5, missing: [] });
    expect(sheet?.columns.map(({ header, key }) => [header, key])).toEqual([
      ['No', null],
      ['Nama Inovasi', 'name'],
      ['Dimensi', 'dimension'],
      ['Jenis Inovasi', 'kind'],
      ['Tahun', 'startYear'],
      ['Keterangan', 'description'],
    ]);
    expect(sheet?.columns[1]?.samples).toEqual(['Antrean Daring', 'Rujukan Cepat']);
    expect(sheet?.table.rows.map(({ number }) => number)).toEqual([6, 7]);
    expect(sheet?.table.leftOut).toEqual([{ number: 8, reason: 'total' }]);
  });

  it('is read as a person says, and the next one like it as this was', () => {
    const mappings = {
      'Inovasi Dinkes': {
        topic: 'innovations' as const,
        columns: [{ column: 5, key: 'uniqueness' }],
      },
    };
    const said = findSources(file, plan, { framework, mappings });
    expect(said.sheets[0]?.columns[5]).toMatchObject({ key: 'uniqueness', how: 'chosen' });
    expect(said.sheets[0]?.remembered).toBe(false);
    expect(said.memory).toHaveLength(1);
    const next = findSources(file, plan, { framework, memory: said.memory });
    expect(next.sheets[0]).toMatchObject({ remembered: true });
    expect(next.sheets[0]?.columns[5]).toMatchObject({ key: 'uniqueness' });
    expect(next.memory).toBe(said.memory);
    const again = findSources(file, plan, {
      framework,
      memory: said.memory,
      mappings: { 'Inovasi Dinkes': { topic: null, columns: [] } },
    });
    expect(again.sources).toEqual([]);
    expect(again.sheets[0]?.match.topic).toBeNull();
    expect(again.memory).toMatchObject([{ topic: null }]);
  });

  it('of a department has no column for it: then somebody says whose it is', () => {
    const problems = workbookOf(
      sheetOf('Masalah', [
        ['No', 'Permasalahan', 'Penyebab'],
        [1, 'Antrean panjang', 'Loket sedikit'],
      ]),
    );
    expect(findSources(problems, plan, { framework }).sheets[0]?.match.missing).toEqual([
      'opd',
      'dimension',
    ]);
    const { sheets, sources } = findSources(problems, plan, {
      framework,
      opdId: 'opd-izin',
      mappings: {
        Masalah: { topic: 'problems', columns: [], values: { dimension: 'Smart Governance' } },
      },
    });
    expect(sheets[0]?.match.missing).toEqual([]);
    expect(sources[0]?.values).toEqual({ opd: 'opd-izin', dimension: 'Smart Governance' });
  });

  it('called __proto__ has no mapping by chance, and hidden ones are told', () => {
    const odd = workbookOf(
      { ...list, name: '__proto__' },
      { ...list, name: 'Rahasia', hidden: true },
    );
    const { hidden, sheets } = findSources(odd, plan, { framework, mappings: {} });
    expect(hidden).toEqual(['Rahasia']);
    expect(sheets[0]?.match.topic).toBe('innovations');
  });

  it('is nothing where it is about nothing of ours, or a file has no sheets', () => {
    const other = workbookOf(
      sheetOf('Daftar Hadir', [
        ['No', 'Nama', 'Jabatan'],
        [1, 'Siti', 'Staf'],
      ]),
    );
    const { sheets, sources } = findSources(other, plan, { framework });
    expect(sources).toEqual([]);
    expect(sheets[0]?.match.topic).toBeNull();
    expect(findSources(workbookOf(), plan, { framework })).toMatchObject({
      sheets: [],
      hidden: [],
      sources: [],
    });
  });
});
