import { createHash } from 'node:crypto';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { rawFullPlan, fullPlan, rawMeasure } from '../../testing/full-plan.js';
import { parsed } from '../../testing/plans.js';
import { evaluateSwot } from '../../swot/evaluate-swot.js';
import { textOf } from '../rpjmd/cells/text-of.js';
import { readNumber } from '../grammar/read-number.js';
import { readWorkbook } from '../reader/read-workbook.js';
import { openDataPackage } from './open-data-package.js';
import { openDataTables } from './open-data-tables.js';
import type { OpenDataPackageOptions } from './package/types.js';
import type { OpenCell, OpenTable } from './tables/open-table.js';
import { zipOpenData } from './zip-open-data.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const options: OpenDataPackageOptions = {
  framework: kominfo2021,
  asOf: '2026-11-29T02:00:00.000Z',
  number: 3,
  sha256,
  links: {
    baseUrl: 'https://data.kota.go.id/kota-cerdas/3',
    landingPage: 'https://kota.go.id/kota-cerdas',
    license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
};
const plan = fullPlan();
const tables = openDataTables(plan, kominfo2021, options.asOf);
const { files } = await openDataPackage(plan, options);
const textAt = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const descriptor = JSON.parse(textAt('datapackage.json'));

const table = (name: string): OpenTable => {
  const found = tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
const cellsOf = ({ columns, rows }: OpenTable, names: readonly string[]) =>
  rows.map((row) => names.map((name) => row[columns.findIndex((one) => one.name === name)]));

describe('tables', () => {
  it.each(tables.map((one) => [one.name, one] as const))('%s holds what it says', (_, one) => {
    expect(new Set(one.columns.map(({ name }) => name)).size).toBe(one.columns.length);
    for (const { name } of one.columns) expect(name).toMatch(/^[a-z][a-z_]*$/);
    const keys = cellsOf(one, one.primaryKey).map((cells) => JSON.stringify(cells));
    expect(new Set(keys).size).toBe(keys.length);
    for (const { columns, references, table: other } of one.foreignKeys) {
      const known = new Set(
        cellsOf(table(other), references).map((cells) => JSON.stringify(cells)),
      );
      for (const cells of cellsOf(one, columns)) {
        if (cells.every((cell) => cell !== null)) expect(known).toContain(JSON.stringify(cells));
      }
    }
    for (const row of one.rows) {
      expect(row).toHaveLength(one.columns.length);
      one.columns.forEach((column, at) => {
        const cell = row[at] ?? null;
        if (column.required === true) expect(cell, column.name).not.toBeNull();
        if (cell === null) return;
        expect(typeof cell).toBe(scriptType[column.type]);
        if (column.choices !== undefined) expect(column.choices).toContain(cell);
        if (typeof cell === 'number') {
          expect(cell).toBeGreaterThanOrEqual(column.minimum ?? -Infinity);
          expect(cell).toBeLessThanOrEqual(column.maximum ?? Infinity);
        }
      });
    }
  });

  const scriptType = {
    string: 'string',
    date: 'string',
    integer: 'number',
    number: 'number',
    year: 'number',
    boolean: 'boolean',
  } as const;

  it('have the figures that core computes', () => {
    const [analysis] = plan.swot;
    if (analysis === undefined) throw new Error('the plan of this test has no SWOT');
    const { factors } = evaluateSwot(analysis, kominfo2021.swot.method);
    expect(cellsOf(table('swot'), ['kode', 'skor'])).toEqual(
      factors.map(({ code, score }) => [code, score]),
    );
    expect(cellsOf(table('inovasi'), ['kode', 'kemajuan_persen'])[0]).toEqual(['I-GOV-01', 60]);
    expect(cellsOf(table('program'), ['kode', 'kemajuan_persen'])).toEqual([
      ['PR-GOV-01', 70],
      ['PR-GOV-02', null],
    ]);
    expect(cellsOf(table('kesiapan'), ['tingkat', 'target', 'berlaku'])).toEqual([[3, 4, true]]);
  });

  it('add up what a programme says twice of a year and source', () => {
    const raw = rawFullPlan();
    const [first, second] = raw.programs;
    const line = { year: 2024, source: 'csr', amount: 5 };
    const doubled = parsed({ ...raw, programs: [{ ...first, budgets: [line, line] }, second] });
    const [, , anggaran] = openDataTables(doubled, kominfo2021, options.asOf).filter(({ name }) =>
      ['strategi', 'program', 'anggaran'].includes(name),
    );
    expect(anggaran?.rows[0]).toEqual(['PR-GOV-01', 2024, 'csr', 10]);
  });

  it('keep targets and realisations of one year together', () => {
    const raw = rawFullPlan();
    const [first, second] = raw.programs;
    const measure = { ...rawMeasure('ik-p1'), realisations: [{ year: 2025, value: 4 }] };
    const made = parsed({ ...raw, programs: [{ ...first, indicators: [measure] }, second] });
    const rows = openDataTables(made, kominfo2021, options.asOf).find(
      ({ name }) => name === 'capaian_indikator',
    )?.rows;
    expect(rows?.filter(([id]) => id === 'program:ik-p1')).toEqual([
      ['program:ik-p1', 2024, 3, null],
      ['program:ik-p1', 2025, null, 4],
    ]);
  });
});

it('nothing that isn’t public is in any file, even of a plan that was not made public', async () => {
  const raw = rawFullPlan();
  const secret = { stateReason: 'RAHASIA-ALASAN' };
  const rating = {
    indicatorId: 'people-ict-competence',
    current: 2,
    note: 'RAHASIA-CATATAN budi@kota.go.id',
    evidence: [{ label: 'RAHASIA-BUKTI', url: 'https://rahasia.example/' }],
  };
  const mark = (items: readonly (object | undefined)[]) =>
    items.map((item) => ({ ...item, ...secret }));
  const [assessment] = raw.readiness;
  const marked = parsed({
    ...raw,
    problems: mark(raw.problems),
    needs: mark(raw.needs),
    innovations: mark(raw.innovations),
    swot: mark(raw.swot),
    strategies: mark(raw.strategies),
    programs: mark(raw.programs),
    evaluations: mark(raw.evaluations),
    readiness: [
      {
        ...assessment,
        ...secret,
        opdRatings: [{ opdId: 'opd-izin', ratings: [rating] }],
        assessorRatings: [{ assessor: 'RAHASIA-ASESOR', ratings: [rating] }],
      },
    ],
  });
  expect(JSON.stringify(marked).match(/rahasia/gi)?.length).toBeGreaterThan(10);
  const made = await openDataPackage(marked, options);
  for (const { path, text } of made.files) expect(text, path).not.toMatch(/rahasia|budi@/i);
});

describe('CSV', () => {
  it('is read back to the same cells and figures', async () => {
    for (const one of tables) {
      const bytes = new TextEncoder().encode(textAt(`data/${one.name}.csv`));
      const read = await readWorkbook(bytes, { now: () => 0 });
      if (!read.ok) throw new Error(read.refusal.code);
      const [head, ...rows] = read.workbook.sheets[0]?.rows ?? [];
      expect(head?.cells.map(({ value }) => textOf(value))).toEqual(
        one.columns.map(({ name }) => name),
      );
      expect(rows).toHaveLength(one.rows.length);
      rows.forEach(({ cells }, at) => {
        for (const { column, value } of cells) {
          const text = value.kind === 'text' ? value.text : '';
          expect(written(one.rows[at]?.[column] ?? null, text)).toBe(one.rows[at]?.[column]);
        }
        expect(cells).toHaveLength(one.rows[at]?.filter((cell) => cell !== null).length ?? 0);
      });
    }
  });

  function written(expected: OpenCell, text: string): OpenCell {
    if (typeof expected === 'boolean') return text === 'true';
    if (typeof expected !== 'number') return text;
    const reading = readNumber(text, 'point');
    return reading.kind === 'value' ? reading.value : null;
  }

  it('runs no formula, leaves numbers alone, and has a mark only where it is asked for', async () => {
    const raw = rawFullPlan();
    const [problem] = raw.problems;
    const evil = ['=1+1', '+62', '-lambat', '@SUM(A1)', '\tTab', '\rCR'];
    const problems = evil.map((title, at) => ({
      ...problem,
      id: `p-${at + 1}`,
      code: `P-GOV-0${at + 1}`,
      title,
    }));
    const measure = { ...rawMeasure('ik-p1'), baseline: { year: 2023, value: -1.5 } };
    const programs = [{ ...raw.programs[0], indicators: [measure] }, raw.programs[1]];
    const made = await openDataPackage(parsed({ ...raw, problems, programs }), {
      ...options,
      byteOrderMark: true,
    });
    const at = (path: string) => made.files.find((file) => file.path === path)?.text ?? '';
    for (const title of evil) expect(at('data/permasalahan.csv')).toContain(`'${title}`);
    expect(at('data/permasalahan.csv')).not.toMatch(/(?:^|,)"?[=+\-@\t\r]\S/m);
    expect(at('data/indikator.csv')).toMatch(/,lower,2023,-1\.5\r\n/);
    expect(at('data/program.csv').startsWith('\ufeffkode,')).toBe(true);
    expect(textAt('data/program.csv').startsWith('kode,')).toBe(true);
  });
});

describe('datapackage.json', () => {
  it('names every table with its columns, keys, bytes and checksum', () => {
    expect(descriptor).toMatchObject({
      profile: 'tabular-data-package',
      name: 'rencana-kota-cerdas-32-78',
      version: '3',
      homepage: 'https://kota.go.id/kota-cerdas',
      created: options.asOf,
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(descriptor.resources.map(({ name }: { name: string }) => name)).toEqual(
      tables.map(({ name }) => name),
    );
    for (const resource of descriptor.resources) {
      const bytes = new TextEncoder().encode(textAt(resource.path));
      expect(resource.bytes).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${sha256(bytes)}`);
      expect(resource.path).toMatch(/^data\/[a-z_]+\.csv$/);
      const names = resource.schema.fields.map(({ name }: { name: string }) => name);
      expect(textAt(resource.path).split('\r\n')[0]).toBe(names.join(','));
      for (const name of resource.schema.primaryKey) expect(names).toContain(name);
    }
    expect(descriptor.resources[3].schema.foreignKeys[2]).toEqual({
      fields: ['kode_opd'],
      reference: { resource: 'opd', fields: ['kode'] },
    });
  });

  it('says nothing that nobody said', async () => {
    const bare = await openDataPackage(plan, { framework: kominfo2021, asOf: '2026-11-29' });
    const text = bare.files.find(({ path }) => path === 'datapackage.json')?.text ?? '';
    const { homepage, licenses, resources, version } = JSON.parse(text);
    expect([homepage, licenses, version, resources[0].hash]).toEqual(Array(4).fill(undefined));
    expect(bare.files[0]?.text).toContain('Lisensi belum dinyatakan');
  });

  it('is in the language that is asked for, with the same names', async () => {
    const english = await openDataPackage(plan, { ...options, lang: 'en' });
    const text = english.files.find(({ path }) => path === 'datapackage.json')?.text ?? '';
    expect(JSON.parse(text).resources[3]).toMatchObject({
      name: 'permasalahan',
      title: 'Problems',
    });
    for (const { path, text: csv } of english.files) {
      if (path.endsWith('.csv')) expect(csv).toBe(textAt(path));
    }
  });
});

it('dcat.jsonld says where, when, who, and which files', () => {
  const dataset = JSON.parse(textAt('dcat.jsonld'));
  expect(dataset).toMatchObject({
    '@type': 'dcat:Dataset',
    'dct:spatial': { 'dct:identifier': '32.78' },
    'dct:temporal': {
      'dcat:startDate': { '@value': '2023' },
      'dcat:endDate': { '@value': '2027' },
    },
    'dct:publisher': { 'foaf:name': 'Pemerintah Kota Tasikmalaya' },
    'dcat:landingPage': { '@id': 'https://kota.go.id/kota-cerdas' },
  });
  expect(dataset['dcat:distribution']).toHaveLength(tables.length + 2);
  expect(dataset['dcat:distribution'][0]).toMatchObject({
    'dcat:downloadURL': { '@id': 'https://data.kota.go.id/kota-cerdas/3/data/dimensi.csv' },
    'spdx:checksum': { 'spdx:checksumValue': { '@value': descriptor.resources[0].hash.slice(7) } },
  });
});

it('README.md tells every column in both languages', () => {
  for (const { columns, name } of tables) {
    expect(textAt('README.md')).toContain(`## ${name}.csv`);
    for (const column of columns) expect(textAt('README.md')).toContain(`| \`${column.name}\` |`);
  }
});

it.each(['javascript:alert(1)', 'ftp://x', 'https://a b', 'https://'])(
  'refuses %j',
  async (url) => {
    await expect(openDataPackage(plan, { ...options, links: { baseUrl: url } })).rejects.toThrow(
      'KC_INVALID_OPTION',
    );
  },
);

it('one zip has them all, with the same bytes whenever it is made', async () => {
  const bytes = zipOpenData(files);
  const again = await openDataPackage(plan, options);
  expect(sha256(zipOpenData(again.files))).toBe(sha256(bytes));
  const unpacked = unzipSync(bytes);
  expect(Object.keys(unpacked)).toEqual(files.map(({ path }) => path));
  for (const { path, text } of files) {
    expect(strFromU8(unpacked[path] ?? new Uint8Array())).toBe(text);
  }
});
