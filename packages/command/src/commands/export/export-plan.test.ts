import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBase, readWorkbook } from '@kotacerdas/core/exchange';
import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, examplePlan } from '../../testing/plans.js';

const at = testFolder({ 'rencana.json': examplePlan, 'terbitan.json': editionOf(examplePlan) });

/** Exports into a folder of its own, and gives what it wrote. */
async function exported(file: string, form: string, ...words: string[]) {
  const out = at(['keluar', form, ...words].join('-'));
  const asked = await ask(['export', at(file), '--as', form, '--out', out, '--json', ...words]);
  const paths: string[] = asked.code === 0 ? JSON.parse(asked.out).files : [];
  const names = paths.map((path) => path.slice(out.length + 1));
  const read = (name: string) => readFile(join(out, name));
  return { ...asked, names, read };
}

describe('worksheets', () => {
  it('are of the whole plan, and know what they were made from', async () => {
    const { names, read } = await exported('rencana.json', 'workbook');
    expect(names).toEqual(['lembar-kerja-kota-tasikmalaya-2026-11-23.xlsx']);
    const workbook = await readWorkbook(await read(names[0] ?? ''), { now: () => 0 });
    expect(workbook.ok && readBase(workbook.workbook)).toMatchObject({
      kind: 'found',
      base: { issuedOn: '2026-11-23', opdId: null },
    });
  });

  it('are of one department, in English', async () => {
    const { names } = await exported('rencana.json', 'workbook', '--opd', 'Dishub', '--lang', 'en');
    expect(names).toEqual(['worksheets-kota-tasikmalaya-dishub-2026-11-23.xlsx']);
  });
});

describe('open data', () => {
  it('is flat, as CSV and as JSON', async () => {
    const csv = await exported('terbitan.json', 'csv');
    expect(csv.names).toEqual(['open-data-kota-tasikmalaya-2.csv']);
    expect((await csv.read(csv.names[0] ?? '')).toString()).toMatch(/^\ufeffjenis,kode,judul/);
    const json = await exported('terbitan.json', 'json');
    const rows = JSON.parse((await json.read(json.names[0] ?? '')).toString());
    expect(rows[0]).toMatchObject({ kind: 'problem', code: 'P-GOV-01' });
  });

  it('is a package with its descriptions, or one of them', async () => {
    const { names } = await exported('terbitan.json', 'datapackage');
    expect(names.slice(0, 4)).toEqual([
      'README.md',
      'datapackage.json',
      'dcat.jsonld',
      'rencana.json',
    ]);
    expect(names.length).toBeGreaterThan(8);
    expect((await exported('terbitan.json', 'dcat')).names).toEqual(['dcat.jsonld']);
  });

  it.each(['csv', 'json', 'datapackage', 'dcat'])('as %s is of editions only', async (form) => {
    const { code, error } = await exported('rencana.json', form);
    expect(error).toContain('Data terbuka hanya dibuat dari terbitan.');
    expect(code).toBe(2);
  });
});

it.each(['iga', 'kipp'])('writes the inventory %s as workbook and CSV', async (form) => {
  const { names, read } = await exported('rencana.json', form);
  expect(names).toEqual([`${form}-kota-tasikmalaya.xlsx`, `${form}-kota-tasikmalaya.csv`]);
  expect((await read(names[1] ?? '')).toString()).toMatch(/^\ufeffKode,Nama inovasi/);
});

it('tells people what it wrote', async () => {
  const { code, out } = await ask([
    'export',
    at('rencana.json'),
    '--as',
    'iga',
    '--out',
    at('dua'),
  ]);
  expect(out.split('\n')).toEqual([
    `ditulis: ${at('dua/iga-kota-tasikmalaya.xlsx')}`,
    `ditulis: ${at('dua/iga-kota-tasikmalaya.csv')}`,
  ]);
  expect(code).toBe(0);
});

it.each([
  [['--as', 'pdf', '--out', 'x'], 'Yang ada: workbook, csv, '],
  [['--as', 'iga', '--out', 'x', '--opd', 'Dishub'], 'tidak dapat dipakai bersama --opd'],
  [['--as', 'iga', '--out', '/dev/null/x'], 'tidak dapat ditulis'],
  [['--as', 'iga'], 'memerlukan pilihan --out'],
])('refuses %j', async (words, said) => {
  const { code, error } = await ask(['export', at('rencana.json'), ...words]);
  expect(error).toContain(said);
  expect(code).toBe(2);
});
