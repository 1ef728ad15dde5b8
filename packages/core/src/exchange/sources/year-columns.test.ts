import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { applyImport } from '../draft/compare/apply-import.js';
import { compareImport } from '../draft/compare/compare-import.js';
import { draftImport } from '../draft/draft-import.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import type { Masterplan } from '../../masterplan/types.js';
import { sheetOf, workbookOf, type Written } from '../match/testing/sheet-of.js';
import { findSources, type FindSourcesOptions } from './find-sources.js';

const plan: Masterplan = {
  ...richPlan(),
  programs: richPlan().programs.map((each) => ({ ...each, budgets: [] })),
};
const [program] = plan.programs;
if (program === undefined) throw new Error('The plan has no programme');
const { code, period } = program;
const [first, second] = [period.from, period.from + 1];

function importOf(rows: Written[][], options: Partial<FindSourcesOptions> = {}, name = 'RKA') {
  const workbook = workbookOf(sheetOf(name, rows));
  const found = findSources(workbook, plan, { framework, ...options });
  const draft = draftImport(workbook, plan, { framework, lang: 'id', sources: found.sources });
  const compared = compareImport(draft, plan, { framework, at: '2026-11-29T04:00:00.000Z' });
  const applied = applyImport(plan, compared, { framework });
  return {
    found,
    keys: found.sheets[0]?.columns.map(({ key }) => key),
    missing: found.sheets[0]?.match.missing,
    issues: [...draft.issues, ...draft.rows.flatMap(({ issues }) => issues)].map(
      (each) => each.code,
    ),
    again: applied.ok ? importAgain(workbook, applied.masterplan) : [],
    budgets: applied.ok
      ? applied.masterplan.programs.find(({ id }) => id === program?.id)?.budgets
      : applied.issues,
  };
}

function importAgain(workbook: ReturnType<typeof workbookOf>, into: typeof plan) {
  const { sources } = findSources(workbook, into, { framework });
  const draft = draftImport(workbook, into, { framework, lang: 'id', sources });
  return compareImport(draft, into, { framework, at: '2026-12-01T04:00:00.000Z' }).items.filter(
    ({ status }) => status !== 'unchanged',
  );
}

describe('amounts in a column for each year', () => {
  it('are budget lines of these years, each in the unit of its header', () => {
    const { again, budgets, issues, keys } = importOf([
      ['No', 'Program', 'Sumber dana', `Anggaran ${first} (juta)`, `Pagu TA ${second} (Rp)`],
      [1, code, 'APBD kabupaten/kota', 750, 1_500_000],
      [2, code, 'APBN/DAK', '-', 2_000_000],
    ]);
    expect(keys).toEqual([null, 'program', 'source', `amount-${first}`, `amount-${second}`]);
    expect(issues).toEqual([]);
    expect(budgets).toHaveLength(3);
    expect(budgets).toEqual(
      expect.arrayContaining([
        { year: first, source: 'apbd-kabupaten-kota', amount: 750_000_000 },
        { year: second, source: 'apbd-kabupaten-kota', amount: 1_500_000 },
        { year: second, source: 'apbn', amount: 2_000_000 },
      ]),
    );
    expect(again).toEqual([]);
  });

  it('may stand below a header of their own, with units below that', () => {
    const { budgets, keys } = importOf([
      ['Program', 'Sumber dana', 'Pagu Indikatif', null],
      [null, null, `Tahun ${first}`, `Tahun ${second}`],
      [null, null, '(juta rupiah)', '(juta rupiah)'],
      [code, 'APBD kabupaten/kota', 10, 20],
    ]);
    expect(keys).toEqual(['program', 'source', `amount-${first}`, `amount-${second}`]);
    expect(budgets).toEqual([
      { year: first, source: 'apbd-kabupaten-kota', amount: 10_000_000 },
      { year: second, source: 'apbd-kabupaten-kota', amount: 20_000_000 },
    ]);
  });

  it('lack neither an amount nor a year, but what else every line has to say', () => {
    const rows = [
      ['Program', `Pagu ${first}`],
      [code, 1_000_000],
    ];
    expect(importOf(rows).missing).toEqual(['source']);
    const values = {
      topic: 'budgets' as const,
      columns: [],
      values: { source: 'APBD kabupaten/kota' },
    };
    const { budgets, missing } = importOf(rows, { mappings: { RKA: values } });
    expect(missing).toEqual([]);
    expect(budgets).toEqual([{ year: first, source: 'apbd-kabupaten-kota', amount: 1_000_000 }]);
  });

  it('leave their sum alone', () => {
    const { budgets, keys } = importOf([
      ['Program', 'Sumber dana', `Pagu ${first}`, `Pagu ${second}`, 'Jumlah'],
      [code, 'APBD kabupaten/kota', 1_000_000, 2_000_000, 3_000_000],
    ]);
    expect(keys).toEqual(['program', 'source', `amount-${first}`, `amount-${second}`, null]);
    expect(budgets).toHaveLength(2);
  });

  it('give way where each row names its year, until a person says otherwise', () => {
    const rows = [
      ['Program', 'Tahun', 'Sumber dana', 'Pagu', `Pagu ${second}`],
      [code, first, 'APBD kabupaten/kota', 1_000_000, 2_000_000],
    ];
    expect(importOf(rows).keys).toEqual(['program', 'year', 'source', 'amount', null]);
    const columns = [{ column: 4, key: `amount-${second}` }];
    const changed = importOf(rows, { mappings: { RKA: { topic: 'budgets', columns } } });
    expect(changed.keys).toEqual(['program', null, 'source', null, `amount-${second}`]);
    expect(changed.budgets).toEqual([
      { year: second, source: 'apbd-kabupaten-kota', amount: 2_000_000 },
    ]);
    const back = [...columns, { column: 3, key: 'amount' }, { column: 1, key: 'year' }];
    expect(importOf(rows, { mappings: { RKA: { topic: 'budgets', columns: back } } }).keys).toEqual(
      ['program', 'year', 'source', 'amount', null],
    );
  });

  it('are remembered for the next sheet with these headers', () => {
    const rows = [
      ['Program', 'Sumber dana', 'Kolom lain'],
      [code, 'APBD kabupaten/kota', 1_000_000],
    ];
    const columns = [{ column: 2, key: `amount-${first}` }];
    const { found } = importOf(rows, { mappings: { RKA: { topic: 'budgets', columns } } });
    expect(importOf(rows, { memory: found.memory }).keys).toEqual([
      'program',
      'source',
      `amount-${first}`,
    ]);
  });

  it('of years that the plan has not are left out, and shown', () => {
    const { keys } = importOf([
      ['Program', 'Sumber dana', `Pagu ${first}`, 'Pagu 1999'],
      [code, 'APBD kabupaten/kota', 1_000_000, 2_000_000],
    ]);
    expect(keys).toEqual(['program', 'source', `amount-${first}`, null]);
  });

  it('make no budgets of a list that says all of programmes', () => {
    const years = [0, 1, 2, 3].map((after) => `Pagu ${first + after}`);
    const { found } = importOf(
      [
        ['Program', 'OPD', 'Dimensi', 'Sasaran', 'Kegiatan', 'Output', ...years],
        ['Antrean', 'DPMPTSP', 'Smart Living', 'Cepat', 'Bangun', 'Aplikasi', 1, 2, 3, 4],
      ],
      {},
      'Sheet1',
    );
    expect(found.sheets[0]?.match.topic).toBe('programs');
  });

  it('are told where a row has none at all', () => {
    const { issues } = importOf([
      ['Program', 'Sumber dana', `Pagu ${first}`, `Pagu ${second}`],
      [code, 'APBD kabupaten/kota', null, '-'],
      [code, 'APBN/DAK', 1_000_000, null],
    ]);
    expect(issues).toEqual(['cell-required']);
  });

  it('are each an entry or empty, whatever is filled in', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: null });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const { budgets } = importOf([
          ['Program', 'Sumber dana', `Pagu ${first}`, `Anggaran ${second} (ribu)`],
          [code, 'APBD kabupaten/kota', one, other],
          [code, 'APBN/DAK', 5, 6],
        ]);
        if (one === null && other === null) return;
        expect(budgets).toHaveLength(2 + [one, other].filter((each) => each !== null).length);
      }),
      { numRuns: 20 },
    );
  });
});

describe('targets in a column for each year', () => {
  it('are found by their meaning and year', () => {
    const { keys } = importOf(
      [
        [
          'Program',
          'Indikator',
          'Satuan',
          `Target TA ${first}`,
          `${second} Target (%)`,
          `Tahun ${first}`,
        ],
        [code, 'Waktu', 'menit', 10, 20, 30],
      ],
      {},
      'Indikator',
    );
    expect(keys).toEqual([
      'program',
      'name',
      'unit',
      `targets-${first}`,
      `targets-${second}`,
      null,
    ]);
  });
});

describe('amounts beside programmes, in a column for each year', () => {
  const head = ['Program', 'Penanggung jawab', 'Dimensi', 'Sasaran', 'Kegiatan', 'Keluaran'];
  const more = ['Jenis', 'Tahun mulai', 'Tahun selesai'];
  const loket: Written[] = ['Loket Satu', 'DPMPTSP', 'Smart Living', 'Cepat', 'Menata', 'Loket'];
  const rest: Written[] = ['aplikasi', first, second];

  function programsIn(rows: Written[][], options: Partial<FindSourcesOptions> = {}) {
    const workbook = workbookOf(sheetOf('Rencana aksi', rows));
    const found = findSources(workbook, plan, { framework, ...options });
    const draft = draftImport(workbook, plan, { framework, lang: 'id', sources: found.sources });
    const compared = compareImport(draft, plan, { framework, at: '2026-11-29T04:00:00.000Z' });
    const applied = applyImport(plan, compared, { framework });
    const programs = applied.ok ? applied.masterplan.programs : [];
    return {
      found,
      draft,
      programs,
      again: applied.ok ? importAgain(workbook, applied.masterplan) : null,
    };
  }

  it('are budget lines of these programmes, be they new or known', () => {
    const { again, found, programs } = programsIn([
      ['No', ...head, ...more, 'Sumber dana', `Pagu ${first}`, `Anggaran ${second} (juta)`],
      [1, ...loket, ...rest, 'APBD kabupaten/kota', 1_500_000, 750],
      [2, 'Data Rapi', ...loket.slice(1), ...rest, 'APBN', '-', 20],
    ]);
    expect(found.sheets[0]?.match).toMatchObject({ topic: 'programs', missing: [] });
    expect(found.sheets[0]?.columns.slice(-3).map(({ key }) => key)).toEqual([
      'budget-source',
      `amount-${first}`,
      `amount-${second}`,
    ]);
    expect(programs.slice(-2)).toMatchObject([
      {
        name: 'Loket Satu',
        budgets: [
          { year: first, source: 'apbd-kabupaten-kota', amount: 1_500_000 },
          { year: second, source: 'apbd-kabupaten-kota', amount: 750_000_000 },
        ],
      },
      { name: 'Data Rapi', budgets: [{ year: second, source: 'apbn', amount: 20_000_000 }] },
    ]);
    expect(again).toEqual([]);
  });

  it('lack where they come from until somebody says it for all', () => {
    const rows = [
      [...head, ...more, `Pagu ${first}`],
      [...loket, ...rest, 1_500_000],
    ];
    expect(programsIn(rows).found.sheets[0]?.match.missing).toEqual(['budget-source']);
    const mapping = { topic: 'programs' as const, columns: [], values: { 'budget-source': 'CSR' } };
    const { found, programs } = programsIn(rows, { mappings: { 'Rencana aksi': mapping } });
    expect(found.sheets[0]?.match.missing).toEqual([]);
    expect(programs.at(-1)?.budgets).toEqual([{ year: first, source: 'csr', amount: 1_500_000 }]);
  });

  it('are asked about where only APBD is said', () => {
    const { draft } = programsIn([
      [...head, ...more, 'Sumber dana', `Pagu ${first}`],
      [...loket, ...rest, 'APBD', 1_500_000],
    ]);
    expect(draft.questions).toMatchObject([
      { key: 'source', about: 'name', readings: ['apbd-kabupaten-kota', 'apbd-provinsi'] },
    ]);
  });

  it('say nothing of what a sheet is about', () => {
    const { found } = programsIn([
      ['Program', 'Penanggung jawab', 'Sumber dana', `Pagu ${first}`],
      [code, 'DPMPTSP', 'CSR', 1_000_000],
    ]);
    expect(found.sheets[0]?.match.topic).toBe('budgets');
  });
});
