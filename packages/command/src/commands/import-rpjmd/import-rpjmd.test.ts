import { readFile, writeFile } from 'node:fs/promises';
import { readWorkbook } from '@kotacerdas/core/exchange';
import { itemListNames, parseMasterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { testFolder } from '../../testing/folder.js';
import { editionOf, examplePlan } from '../../testing/plans.js';

const head =
  'Kode Misi;Misi;Kode Tujuan;Tujuan;Kode Sasaran;Sasaran;Kode Program;Nama Program;Indikator;Satuan;target_1;pagu_1;Perangkat Daerah';
const row = (target: string, ceiling: string, opd: string) =>
  `1;Tata kelola;1.1;SPBE;1.1.1;Layanan digital;2.16.03;Program Aplikasi Informatika;Indeks SPBE;indeks;${target};${ceiling};${opd}`;
const csv = (...rows: string[]) => [head, ...rows].join('\n');

/** A plan that nobody has written anything into: the file alone tells of an RPJMD. */
const fresh = {
  ...examplePlan,
  rpjmd: undefined,
  ...Object.fromEntries(itemListNames.map((list) => [list, []])),
};
const answers = { period: { from: 2025, to: 2029 }, vision: 'Kota yang melayani' };

const at = testFolder({
  'rencana.json': fresh,
  'contoh.json': examplePlan,
  'pagu.csv':
    'Kode Program;Nama Program;pagu_2;Perangkat Daerah\n1.01.02;Program Pengelolaan Pendidikan;Rp189.000.000.000;Disdik',
  'terbitan.json': editionOf(examplePlan),
  'sipd.csv': csv(row('3,5', 'Rp500.000.000', 'Diskominfo')),
  'tanya.csv': csv(row('1.500', 'Rp500.000.000', 'Dinas Komunikasi')),
  'keliru.csv': csv(
    row('3,5', 'Rp500.000.000', 'Diskominfo'),
    row('3,5', 'Rp500.000.000', 'Diskominfo').replace('2.16.03', '2,16,03'),
  ),
  'kosong.csv': 'Nama;Alamat\nAni;Jalan Merdeka',
  'jawaban.json': answers,
  'bukan-jawaban.json': { period: { from: 2029, to: 2025 } },
});
const bring = (file: string, ...words: string[]) =>
  ask(['import-rpjmd', at('rencana.json'), at(file), ...words]);
/** With what the plan and the files don't say answered. */
const informed = (file: string, ...words: string[]) =>
  bring(file, '--answers', at('jawaban.json'), ...words);
const intoExample = (...words: string[]) =>
  ask(['import-rpjmd', at('contoh.json'), at('pagu.csv'), ...words]);

describe('without --out', () => {
  it('tells what is new in a plan without an RPJMD', async () => {
    const { code, out, progress } = await informed('sipd.csv');
    expect(out).toContain('1 baris dibaca.');
    expect(out).toContain('Program: 1 baru · 0 berubah · 0 tetap');
    expect(out).toContain('  Periode: 2025–2029');
    expect(out).toContain('  + 2.16.03 Program Aplikasi Informatika');
    expect(out).toMatch(/Semuanya dapat diambil\.$/);
    expect(progress.at(-1)).toBe('membandingkan dengan rencana …');
    expect(code).toBe(0);
  });

  it('tells what changes in a plan that has one, and that all else stays', async () => {
    const { code, out } = await intoExample('--lang', 'en');
    expect(out).toContain('Programmes: 0 new · 1 changed · 0 unchanged · 33 only in the plan');
    expect(out).toContain('  ~ 1.01.02 Program Pengelolaan Pendidikan');
    expect(out).toMatch(/ {4}Ceiling 2026: .*188.* → .*189/);
    expect(code).toBe(0);
  });

  it('tells programs the same', async () => {
    const { out } = await intoExample('--json');
    const { lists, ...document } = JSON.parse(out);
    expect(document).toMatchObject({ ready: true, rows: 1, questions: [], written: [] });
    expect(lists.at(-1)).toMatchObject({
      list: 'programs',
      added: [],
      changed: [{ code: '1.01.02', fields: [{ field: 'ceiling', year: 2026 }] }],
    });
  });
});

describe('what only a person knows', () => {
  it('is asked, with the place of its answer, and takes the answer', async () => {
    const { code, out } = await informed('tanya.csv');
    const told = out.replaceAll(/\s+/g, ' ');
    expect(told).toContain('Masih ditanyakan; jawab dengan --answers');
    expect(told).toMatch(/\? \[CSV K2\] “1\.500” dapat berarti .*"figures" sebagai "CSV!K2"/);
    expect(told).toMatch(/\? \[CSV M2\] Perangkat daerah “Dinas Komunikasi” .*"opds" sebagai/);
    expect(code).toBe(1);
    const { questions } = JSON.parse((await informed('tanya.csv', '--json')).out);
    const [{ id: opd }] = questions.filter(({ kind }: { kind: string }) => kind === 'opd');
    const figures = { 'CSV!K2': 1.5 };
    const opds = { [opd]: 'opd-diskominfo' };
    await writeFile(at('semua.json'), JSON.stringify({ ...answers, figures, opds }));
    const answered = await bring('tanya.csv', '--answers', at('semua.json'));
    expect(answered.out).not.toContain('Masih ditanyakan');
    expect(answered.code).toBe(0);
  });

  it.each([
    ['id', '"period": {"from": 2025, "to": 2029}'],
    ['en', 'Nobody says from when to when'],
  ])('is asked in the reader’s language: %s', async (lang, said) => {
    const { code, out } = await bring('sipd.csv', '--lang', lang);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(code).toBe(1);
  });
});

it('says what couldn’t be read, takes the rest, and doesn’t call it whole', async () => {
  const { code, out } = await informed('keliru.csv', '--out', at('sebagian.json'));
  expect(out).toMatch(/✗ \[CSV G3\] “2,16,03” bukan kode program/);
  expect(out).toContain('Yang terbaca dapat diambil; yang bertanda ✗ dilewati.');
  expect(out).toContain(`ditulis: ${at('sebagian.json')}`);
  expect(code).toBe(1);
});

describe('with --out', () => {
  it('writes the plan that comes of it, and the same file a second time changes nothing', async () => {
    const first = await informed('sipd.csv', '--out', at('hasil.json'));
    expect(first.code).toBe(0);
    const plan = parseMasterplan(JSON.parse(await readFile(at('hasil.json'), 'utf8')));
    expect(plan.ok && plan.masterplan.rpjmd).toMatchObject({
      vision: answers.vision,
      period: answers.period,
      programs: [{ nomenclatureCode: '2.16.03', ceilings: [{ year: 2025, amount: 500_000_000 }] }],
    });
    const words = ['import-rpjmd', at('hasil.json'), at('sipd.csv')];
    const second = await ask(words);
    expect(second.out).toContain('Program: 0 baru · 0 berubah · 1 tetap');
    const over = await ask([...words, '--out', at('hasil.json')]);
    expect(over.error).toContain('sudah ada');
    expect(over.code).toBe(2);
  });

  it('writes no plan while something is asked', async () => {
    expect((await informed('tanya.csv', '--out', at('nihil.json'))).code).toBe(1);
    await expect(readFile(at('nihil.json'))).rejects.toThrow('ENOENT');
  });
});

it('writes a report with marked cells, also of what is asked', async () => {
  const { out } = await informed('tanya.csv', '--report', at('laporan.xlsx'));
  expect(out).toContain(`ditulis: ${at('laporan.xlsx')}`);
  const read = await readWorkbook(await readFile(at('laporan.xlsx')), { now: () => 0 });
  expect(read.ok && read.workbook.sheets.map(({ name }) => name)).toContain('CSV');
});

it('finds no RPJMD in a sheet that has none', async () => {
  const { code, out } = await informed('kosong.csv');
  expect(out).toContain('✗');
  expect(out).toContain('Belum dapat diambil');
  expect(code).toBe(1);
});

it.each([
  ['tiada.csv', [], 'tidak dapat dibaca'],
  ['sipd.csv', ['--answers', 'bukan-jawaban.json'], 'bukan jawaban'],
  ['sipd.csv', ['--opd', 'Dishub'], 'tidak mengenal pilihan --opd'],
])('refuses %s %j with a word why', async (file, words, said) => {
  const given = words.map((word) => (word.endsWith('.json') ? at(word) : word));
  const { code, error } = await bring(file, ...given);
  expect(error).toContain(said);
  expect(code).toBe(2);
});

it('leaves editions as they are', async () => {
  const { code, error } = await ask(['import-rpjmd', at('terbitan.json'), at('sipd.csv')]);
  expect(error).toContain('terbitan tidak berubah');
  expect(code).toBe(2);
});
