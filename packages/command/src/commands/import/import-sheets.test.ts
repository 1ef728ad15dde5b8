import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbook, writeWorkbook } from '@kotacerdas/core/exchange';
import { kominfo2021 } from '@kotacerdas/core/framework';
import { parseMasterplan } from '@kotacerdas/core/masterplan';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, examplePlan } from '../../testing/plans.js';

const head = 'Kode;Judul;Uraian;Dimensi;OPD';
const fresh = ';Jalan lingkungan gelap;Lampu padam berbulan-bulan;Smart Living;Dishub';
const draftTitle = 'Mesin bordir komputer menggusur penjahit juki rumahan';
const csv = (...rows: string[]) => [head, ...rows].join('\n');

/** The plan after somebody else changed an item that the workbook was made with. */
const since = {
  ...examplePlan,
  problems: examplePlan.problems.map((problem) =>
    problem.title === draftTitle ? { ...problem, title: 'Penjahit kehilangan pesanan' } : problem,
  ),
};
const at = testFolder({
  'rencana.json': examplePlan,
  'sejak.json': since,
  'terbitan.json': editionOf(examplePlan),
  'baru.csv': csv(fresh),
  'tanya.csv': csv(';Masalah lain;;Smart Gov;Diskominfo'),
  'ditolak.csv': csv('P-GOV-01;Berkas izin tertahan;;Smart Governance;DPMPTSP', fresh),
  'tanpa-opd.csv': 'Judul;Dimensi\nJalan lingkungan gelap;Smart Living',
  'jawaban.json': { cells: { 'CSV!D2': 0 } },
  'bukan-jawaban.json': { cells: { 'CSV!D2': 'ya' } },
  'asing.csv': 'Hal;Ket;Bidang;Unit\nJalan lingkungan gelap;Lampu padam;Smart Living;Dishub',
  'bukan-pemetaan.json': { CSV: { topic: 'masalah', columns: [] } },
  'berkas.pdf': '%PDF-1.7',
});
const bring = (plan: string, sheet: string, ...words: string[]) =>
  ask(['import', at(plan), at(sheet), ...words]);
const readPlan = async (file: string) =>
  parseMasterplan(JSON.parse(await readFile(at(file), 'utf8')));

/** Our own workbook of the example plan, in which somebody wrote another title. */
async function writtenIn(): Promise<Uint8Array> {
  const parsed = parseMasterplan(examplePlan);
  if (!parsed.ok) throw new Error('The example can not be read.');
  const bytes = await writeWorkbook(parsed.masterplan, {
    framework: kominfo2021,
    lang: 'id',
    issuedOn: '2026-11-20',
  });
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.startsWith('xl/worksheets/')
      ? strToU8(strFromU8(part).replaceAll(draftTitle, 'Penjahit juki tergusur'))
      : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

beforeAll(async () => {
  await writeFile(at('lembar.xlsx'), await writtenIn());
});

describe('without --out', () => {
  it('tells what is new, with its cells, and writes nothing', async () => {
    const { code, out, progress } = await bring('rencana.json', 'baru.csv');
    expect(out).toContain('Lembar "CSV" dibaca sebagai permasalahan: 1 baris.');
    expect(out).toContain('Ditolak: 0 · Bentrok: 0 · Baru: 1 · Berubah: 0 · Tetap: 0');
    expect(out).toContain('  permasalahan: P-LIV-10 Jalan lingkungan gelap (Dishub)');
    expect(out).toContain('    [CSV D2] Dimensi: Smart Living');
    expect(out).toMatch(/Semuanya dapat diambil\.$/);
    expect(progress.at(-1)).toBe('membandingkan dengan rencana …');
    expect(code).toBe(0);
  });

  it('tells what is refused, and why', async () => {
    const { code, out } = await bring('rencana.json', 'ditolak.csv', '--lang', 'en');
    expect(out).toContain('Refused: 1 · Conflicting: 0 · New: 1');
    expect(out).toMatch(/✗ \[CSV B2\] .*approved/);
    expect(code).toBe(1);
  });

  it('tells programs the same', async () => {
    const { out } = await bring('rencana.json', 'ditolak.csv', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ready: false,
      counts: { refused: 1, conflicting: 0, new: 1, changed: 0, unchanged: 0 },
      items: [
        { status: 'refused', notes: [{ code: 'item-not-editable', address: 'B2' }] },
        { status: 'new' },
      ],
      written: [],
    });
  });
});

describe('with --out', () => {
  it('writes the plan that comes of it, and never over another file unasked', async () => {
    const first = await bring('rencana.json', 'baru.csv', '--out', at('hasil.json'));
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain(`ditulis: ${at('hasil.json')}`);
    const plan = await readPlan('hasil.json');
    expect(plan.ok && plan.masterplan.problems.at(-1)).toMatchObject({
      code: 'P-LIV-10',
      title: 'Jalan lingkungan gelap',
      state: 'draft',
    });
    const again = await bring('rencana.json', 'baru.csv', '--out', at('hasil.json'));
    expect(again.error).toContain('sudah ada');
    expect(again.code).toBe(2);
    const over = await bring('rencana.json', 'baru.csv', '--out', at('hasil.json'), '--overwrite');
    expect(over.code).toBe(0);
  });

  it('writes no plan while a row is refused', async () => {
    const { code, out } = await bring('rencana.json', 'ditolak.csv', '--out', at('nihil.json'));
    expect(out).toContain('Belum dapat diambil');
    expect(code).toBe(1);
    await expect(readFile(at('nihil.json'))).rejects.toThrow('ENOENT');
  });
});

it('asks what a cell may mean, and takes the answer', async () => {
  const asked = await bring('rencana.json', 'tanya.csv');
  expect(asked.out).toContain(
    '  ? [CSV D2] Dimensi: “Smart Gov” dapat berarti Smart Governance (0).',
  );
  expect(asked.code).toBe(1);
  const answered = await bring('rencana.json', 'tanya.csv', '--answers', at('jawaban.json'));
  expect(answered.out).toContain('Baru: 1');
  expect(answered.code).toBe(0);
});

it('takes a sheet without a column of departments for that of one', async () => {
  expect((await bring('rencana.json', 'tanpa-opd.csv')).code).toBe(1);
  const { code, out } = await bring('rencana.json', 'tanpa-opd.csv', '--opd', 'dishub');
  expect(out).toContain('Jalan lingkungan gelap (Dishub)');
  expect(code).toBe(0);
});

describe('a sheet that nobody can tell what it is', () => {
  const columns = [
    { column: 0, key: 'title' },
    { column: 1, key: 'description' },
    { column: 2, key: 'dimension' },
    { column: 3, key: 'opd' },
  ];
  const mapped = async (mapping: object, ...words: string[]) => {
    await writeFile(at('pemetaan.json'), JSON.stringify(mapping));
    return bring('rencana.json', 'asing.csv', '--mapping', at('pemetaan.json'), ...words);
  };

  it('is not read, and says how to', async () => {
    const { code, out } = await bring('rencana.json', 'asing.csv');
    expect(out).toContain('Lembar "CSV" tidak dibaca');
    expect(out).toContain('--mapping');
    expect(code).toBe(1);
  });

  it('is read as somebody says', async () => {
    const { code, out } = await mapped({ CSV: { topic: 'problems', columns } });
    expect(out).toContain('permasalahan: P-LIV-10 Jalan lingkungan gelap (Dishub)');
    expect(code).toBe(0);
  });

  it('is told as a mapping that can be edited and given back', async () => {
    const { out } = await bring('rencana.json', 'asing.csv', '--json');
    const { mappings } = JSON.parse(out);
    expect(mappings.CSV.columns.map(({ header }: { header: string }) => header)).toEqual([
      'Hal',
      'Ket',
      'Bidang',
      'Unit',
    ]);
    mappings.CSV.topic = 'problems';
    for (const { column, key } of columns) mappings.CSV.columns[column].key = key;
    const { code, out: again } = await mapped(mappings, '--json');
    expect(JSON.parse(again)).toMatchObject({ ready: true, mappings });
    expect(code).toBe(0);
  });

  it('takes what all its rows have from the mapping', async () => {
    const { out } = await mapped({
      CSV: {
        topic: 'problems',
        columns: [columns[0], columns[3]],
        values: { dimension: 'Smart Economy' },
      },
    });
    expect(out).toContain('permasalahan: P-ECO-');
  });

  it.each([
    [{ Lain: { topic: null, columns: [] } }, 'lembar "Lain", yang tidak ada'],
    [{ CSV: { topic: 'problems', columns: [{ column: 9, key: null }] } }, 'Yang ada: 0, 1, 2, 3'],
    [{ CSV: { topic: 'problems', columns: [{ column: 0, key: 'judul' }] } }, 'isian "judul"'],
    [{ CSV: { topic: 'problems', columns: [], values: { judul: 'x' } } }, 'isian "judul"'],
    [
      {
        CSV: {
          topic: 'problems',
          columns: [columns[0], { column: 1, key: 'title' }],
        },
      },
      'kepada dua kolom',
    ],
    [
      { CSV: { topic: 'problems', columns: [columns[0], { column: 0, key: 'description' }] } },
      'menyebut kolom 0 dua kali',
    ],
  ])('refuses %j, which core would pass over', async (mapping, said) => {
    const { code, error } = await mapped(mapping);
    expect(error).toContain(said);
    expect(code).toBe(2);
  });

  it('is refused with all that its mapping can’t be followed in', async () => {
    const { error } = await mapped({
      CSV: { topic: 'problems', columns: [columns[0], columns[0]] },
    });
    expect(error).toContain('menyebut kolom 0 dua kali');
    expect(error).toContain('isian "title" kepada dua kolom');
  });
});

it('reads a sheet as it was found where its mapping is given back as it is', async () => {
  const first = await bring('rencana.json', 'baru.csv', '--json');
  const told = JSON.parse(first.out);
  await writeFile(at('kembali.json'), JSON.stringify(told.mappings));
  const words = ['--mapping', at('kembali.json'), '--json'];
  const second = await bring('rencana.json', 'baru.csv', ...words);
  expect(JSON.parse(second.out)).toEqual(told);
});

describe('our own workbook', () => {
  it('changes what somebody wrote into it, and leaves the rest', async () => {
    const { code, out } = await bring('rencana.json', 'lembar.xlsx');
    expect(out).toMatch(/Baru: 0 · Berubah: 1 · Tetap: \d+/);
    expect(out).toMatch(/Judul: Mesin bordir .* →\s+Penjahit\s+juki\s+tergusur/);
    expect(out).not.toContain('tidak dibaca');
    expect(code).toBe(0);
  });

  it('is asked about where the plan was changed since, unless somebody says which holds', async () => {
    const asked = await bring('sejak.json', 'lembar.xlsx');
    expect(asked.out).toContain('Bentrok: 1');
    expect(asked.out).toMatch(
      /lembar:\s+Penjahit\s+juki\s+tergusur;\s+rencana:\s+Penjahit\s+kehilangan/,
    );
    expect(asked.code).toBe(1);
    const titles = { keep: 'Penjahit kehilangan pesanan', take: 'Penjahit juki tergusur' };
    for (const [choice, title] of Object.entries(titles)) {
      const file = `${choice}.json`;
      const words = ['--on-conflict', choice, '--out', at(file)];
      expect((await bring('sejak.json', 'lembar.xlsx', ...words)).code).toBe(0);
      const plan = await readPlan(file);
      const problem = plan.ok && plan.masterplan.problems.find(({ code }) => code === 'P-ECO-03');
      expect(problem).toMatchObject({ title });
    }
  });
});

it('writes a report with marked cells, also of what is refused', async () => {
  const { code, out } = await bring('rencana.json', 'ditolak.csv', '--report', at('laporan.xlsx'));
  expect(out).toContain(`ditulis: ${at('laporan.xlsx')}`);
  expect(code).toBe(1);
  const read = await readWorkbook(await readFile(at('laporan.xlsx')), { now: () => 0 });
  expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toContain('CSV');
});

it.each([
  ['berkas.pdf', [], 'PDF'],
  ['tiada.xlsx', [], 'tidak dapat dibaca'],
  ['baru.csv', ['--on-conflict', 'tanya'], 'Yang ada: keep, take.'],
  ['baru.csv', ['--opd', 'Dinas Sihir'], 'Yang ada: Bagian Organisasi, '],
  ['baru.csv', ['--answers', 'bukan-jawaban.json'], 'bukan jawaban'],
  ['baru.csv', ['--mapping', 'bukan-pemetaan.json'], 'bukan pemetaan'],
  ['baru.csv', ['--out', '/dev/null/x.json'], 'tidak dapat ditulis'],
])('refuses %s %j with a word why', async (sheet, words, said) => {
  const given = words.map((word) =>
    word.endsWith('.json') && !word.startsWith('/') ? at(word) : word,
  );
  const { code, error } = await bring('rencana.json', sheet, ...given);
  expect(error).toContain(said);
  expect(code).toBe(2);
});

it('leaves editions as they are', async () => {
  const { code, error } = await bring('terbitan.json', 'baru.csv');
  expect(error).toContain('terbitan tidak berubah');
  expect(code).toBe(2);
});
