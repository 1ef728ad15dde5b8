import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered, program, shuffled, somePrograms } from '../testing/programs.js';
import { breakDownBudget } from './break-down-budget.js';
import { crossBudget } from './cross-budget.js';
import type { BudgetBy } from './types.js';

const ways = [
  'year',
  'source',
  'opd',
  'dimension',
  'sub-dimension',
  'horizon',
  'kind',
  'status',
  'quick-win',
  'rpjmd-program',
  'program',
] as const satisfies readonly BudgetBy[];

const programs = [
  numbered(2, {
    dimensionId: 'smart-living',
    subDimensionId: 'living-health',
    leadOpdId: 'opd-b',
    supportingOpdIds: ['opd-c', 'opd-a', 'opd-b', 'opd-c'],
    kind: 'policy',
    horizon: 'short',
    quickWin: true,
    status: 'cancelled',
    rpjmdProgramId: 'rp-1',
    budgets: [{ year: 2025, source: 'apbd-kabupaten-kota', amount: 100 }],
  }),
  numbered(1, {
    leadOpdId: 'opd-a',
    budgets: [
      { year: 2026, source: 'csr', amount: 30 },
      { year: 2024, source: 'apbd-kabupaten-kota', amount: 70 },
      { year: 2024, source: 'apbn', amount: 0 },
    ],
  }),
];

const amounts = (by: BudgetBy, options = {}) =>
  breakDownBudget(programs, by, options).rows.map(({ amount, key }) => `${String(key)} ${amount}`);

describe('a budget by one thing', () => {
  it.each([
    ['year', ['2024 70', '2025 100', '2026 30']],
    ['source', ['apbd-kabupaten-kota 170', 'csr 30', 'apbn 0']],
    ['opd', ['opd-a 100', 'opd-b 100']],
    ['dimension', ['smart-governance 100', 'smart-living 100']],
    ['sub-dimension', ['living-health 100', 'null 100']],
    ['horizon', ['medium 100', 'short 100']],
    ['kind', ['application 100', 'policy 100']],
    ['status', ['cancelled 100', 'running 100']],
    ['quick-win', ['false 100', 'true 100']],
    ['rpjmd-program', ['null 100', 'rp-1 100']],
    ['program', ['pr-1 100', 'pr-2 100']],
  ] as const)('by %s', (by, rows) => {
    expect(amounts(by)).toEqual(rows);
    expect(breakDownBudget(programs, by)).toMatchObject({ by, total: 200, issues: [] });
  });

  it('says which lines a row is made of, and its share', () => {
    const [first, ...others] = breakDownBudget(programs, 'source').rows;
    expect(first).toEqual({
      key: 'apbd-kabupaten-kota',
      amount: 170,
      share: 0.85,
      parts: [
        { programId: 'pr-1', code: 'PR-1', line: 1, amount: 70 },
        { programId: 'pr-2', code: 'PR-2', line: 0, amount: 100 },
      ],
    });
    expect(others.map(({ share }) => share)).toEqual([0.15, 0]);
  });

  it('shows wanted keys first, also without a rupiah', () => {
    expect(
      amounts('dimension', { keys: ['smart-living', 'smart-society', 'smart-living'] }),
    ).toEqual(['smart-living 100', 'smart-society 0', 'smart-governance 100']);
    expect(amounts('year', { keys: [2027, 2023] })).toEqual([
      '2023 0',
      '2024 70',
      '2025 100',
      '2026 30',
      '2027 0',
    ]);
  });

  it('leaves programmes out by their status when asked', () => {
    expect(breakDownBudget(programs, 'year', { leaveOut: ['cancelled'] }).total).toBe(100);
    expect(amounts('opd', { leaveOut: ['running', 'cancelled'] })).toEqual([]);
  });

  it('shares out to supporting OPDs when asked, the lead first', () => {
    // A hundred by 2 : 1 : 1 is 50, 25, 25; by 1 : 1 : 1 the odd rupiah is the lead's.
    expect(amounts('opd', { opdWeights: { lead: 2, supporting: 1 } })).toEqual([
      'opd-a 125',
      'opd-b 50',
      'opd-c 25',
    ]);
    const equal = breakDownBudget(programs, 'opd', { opdWeights: { lead: 1, supporting: 1 } });
    expect(equal.rows.map(({ amount, key }) => [key, amount])).toEqual([
      ['opd-a', 133],
      ['opd-b', 34],
      ['opd-c', 33],
    ]);
    expect(equal.rows[0]?.parts.at(-1)).toEqual({
      programId: 'pr-2',
      code: 'PR-2',
      line: 0,
      amount: 33,
    });
    expect(equal.total).toBe(200);
  });

  it('shares rupiah that don’t divide out by id, not by who was entered first', () => {
    const odd = program({
      leadOpdId: 'opd-z',
      supportingOpdIds: ['opd-c', 'opd-a'],
      budgets: [{ year: 2025, source: 'csr', amount: 101 }],
    });
    const { rows } = breakDownBudget([odd], 'opd', { opdWeights: { lead: 1, supporting: 1 } });
    expect(rows.map(({ amount, key }) => `${key} ${amount}`)).toEqual([
      'opd-a 34',
      'opd-z 34',
      'opd-c 33',
    ]);
  });

  it('leaves lines whole where OPDs don’t matter', () => {
    const opdWeights = { lead: 1, supporting: 1 };
    const lines = (parts: readonly { amount: number }[]) => parts.map(({ amount }) => amount);
    const years = breakDownBudget(programs, 'year', { opdWeights });
    expect(lines(years.rows[1]?.parts ?? [])).toEqual([100]);
    const table = crossBudget(programs, 'year', 'source', { opdWeights });
    expect(lines(table.rows[1]?.cells[0]?.parts ?? [])).toEqual([100]);
  });

  it.each([
    { lead: 0, supporting: 1 },
    { lead: -1, supporting: 1 },
    { lead: NaN, supporting: 0 },
    { lead: 1, supporting: -1 },
    { lead: 1, supporting: NaN },
    { lead: 1, supporting: Infinity },
  ])('takes no weights like %j', (opdWeights) => {
    expect(() => breakDownBudget(programs, 'opd', { opdWeights })).toThrow(
      /^KC_INVALID_OPTION: opdWeights\.(?:lead|supporting) must be/,
    );
  });

  it('of nothing is 0 without rows, and has no shares', () => {
    expect(breakDownBudget([], 'year')).toEqual({ by: 'year', total: 0, rows: [], issues: [] });
    expect(breakDownBudget([], 'year', { keys: [2024] }).rows).toEqual([
      { key: 2024, amount: 0, share: null, parts: [] },
    ]);
  });
});

describe('lines that are none', () => {
  const line = (amount: number, year = 2024) => ({ year, source: 'csr' as const, amount });

  it('are left out, with their place', () => {
    const broken = program({
      budgets: [
        line(10),
        line(-5),
        line(0.5),
        line(NaN),
        line(Infinity),
        line(1, NaN),
        line(2 ** 53),
      ],
    });
    const table = breakDownBudget([program(), broken], 'year');
    expect(table.total).toBe(10);
    expect(found(table.issues)).toEqual([
      'error number-too-small programs.1.budgets.1.amount',
      'error not-an-integer programs.1.budgets.2.amount',
      'error not-a-finite-number programs.1.budgets.3.amount',
      'error not-a-finite-number programs.1.budgets.4.amount',
      'error not-an-integer programs.1.budgets.5.year',
      'error number-too-big programs.1.budgets.6.amount',
    ]);
    expect(table.issues[0]?.params).toEqual({ found: -5, limit: 0 });
    expect(crossBudget([program(), broken], 'opd', 'year').issues).toEqual(table.issues);
  });

  it('don’t matter in a programme that is left out', () => {
    const cancelled = program({ status: 'cancelled', budgets: [line(-5)] });
    expect(breakDownBudget([cancelled], 'year', { leaveOut: ['cancelled'] }).issues).toEqual([]);
  });

  it('are not what makes a sum too large to be exact', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(breakDownBudget([program({ budgets: [line(large)] })], 'year').issues).toEqual([]);
    const table = breakDownBudget([program({ budgets: [line(large), line(1), line(1)] })], 'year');
    expect(found(table.issues)).toEqual(['error budget-too-large programs']);
    expect(table.issues[0]?.params).toEqual({ sum: '9007199254740993', limit: large });
    expect(table.total).toBe(Number(9007199254740993n));
  });
});

describe('a budget by two things', () => {
  it('crosses them', () => {
    const table = crossBudget(programs, 'year', 'source', { rowKeys: [2023] });
    expect(table).toMatchObject({ rowsBy: 'year', columnsBy: 'source', total: 200, issues: [] });
    expect(table.columns).toEqual([
      { key: 'apbd-kabupaten-kota', amount: 170, share: 0.85 },
      { key: 'csr', amount: 30, share: 0.15 },
      { key: 'apbn', amount: 0, share: 0 },
    ]);
    expect(
      table.rows.map(({ amount, cells, key, share }) => [
        key,
        amount,
        share,
        cells.map((cell) => `${cell.key} ${cell.amount}`).join(', '),
      ]),
    ).toEqual([
      [2023, 0, 0, ''],
      [2024, 70, 0.35, 'apbd-kabupaten-kota 70, apbn 0'],
      [2025, 100, 0.5, 'apbd-kabupaten-kota 100'],
      [2026, 30, 0.15, 'csr 30'],
    ]);
    expect(table.rows[1]?.cells[0]).toEqual({
      key: 'apbd-kabupaten-kota',
      amount: 70,
      share: 1,
      parts: [{ programId: 'pr-1', code: 'PR-1', line: 1, amount: 70 }],
    });
  });

  it('keeps the order of the columns in every row', () => {
    const table = crossBudget(programs, 'dimension', 'year', { columnKeys: [2030] });
    expect(table.columns.map(({ key }) => key)).toEqual([2024, 2025, 2026, 2030]);
    expect(table.rows[0]?.cells.map(({ key }) => key)).toEqual([2024, 2026]);
    const sources = crossBudget(programs, 'dimension', 'source', {
      columnKeys: ['csr', 'apbn', 'apbd-kabupaten-kota'],
    });
    expect(sources.rows[0]?.cells.map(({ key }) => key)).toEqual([
      'csr',
      'apbn',
      'apbd-kabupaten-kota',
    ]);
  });

  it('shares out to OPDs on either side', () => {
    const opdWeights = { lead: 1, supporting: 1 };
    const rows = crossBudget(programs, 'opd', 'dimension', { opdWeights });
    expect(rows.rows.find(({ key }) => key === 'opd-a')?.cells.map(({ amount }) => amount)).toEqual(
      [100, 33],
    );
    const columns = crossBudget(programs, 'dimension', 'opd', { opdWeights });
    expect(columns.rows[1]?.cells.map(({ key }) => key)).toEqual(['opd-a', 'opd-b', 'opd-c']);
    const both = crossBudget(programs, 'opd', 'opd', { opdWeights });
    expect(both.rows.map(({ cells }) => cells.length)).toEqual([1, 1, 1]);
  });
});

describe('any plan', () => {
  const weights = fc.constantFrom(
    undefined,
    { lead: 1, supporting: 1 },
    { lead: 0.7, supporting: 0.1 },
  );

  it('comes to the same total, whatever it is broken down by', () => {
    fc.assert(
      fc.property(somePrograms, weights, (list, opdWeights) => {
        const lines = list.flatMap(({ budgets }) => budgets);
        const total = lines.reduce((sum, { amount }) => sum + amount, 0);
        for (const by of ways) {
          const table = breakDownBudget(list, by, { opdWeights });
          expect(table.total).toBe(total);
          expect(table.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
          for (const { amount, parts } of table.rows) {
            expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
          }
        }
      }),
    );
  });

  it('adds up along rows and columns of every table', () => {
    const pair = fc.tuple(fc.constantFrom(...ways), fc.constantFrom(...ways));
    fc.assert(
      fc.property(somePrograms, weights, pair, (list, opdWeights, [rowsBy, columnsBy]) => {
        const table = crossBudget(list, rowsBy, columnsBy, { opdWeights });
        const under = new Map<unknown, number>();
        for (const { amount, cells } of table.rows) {
          expect(cells.reduce((sum, cell) => sum + cell.amount, 0)).toBe(amount);
          for (const cell of cells) {
            under.set(cell.key, (under.get(cell.key) ?? 0) + cell.amount);
          }
        }
        expect([...under]).toHaveLength(table.columns.length);
        for (const { amount, key } of table.columns) expect(under.get(key)).toBe(amount);
        expect(table.rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(table.total);
      }),
    );
  });

  it('is the same in any order, to the bit', () => {
    const two = somePrograms.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(two, weights, ([list, other], opdWeights) => {
        expect(breakDownBudget(other, 'opd', { opdWeights })).toEqual(
          breakDownBudget(list, 'opd', { opdWeights }),
        );
      }),
    );
  });

  it('may have 50,000 programmes', () => {
    const many = Array.from({ length: 50_000 }, (_, n) =>
      numbered(n, { budgets: [{ year: 2024, source: 'apbn', amount: 7 }] }),
    );
    const table = crossBudget(many, 'program', 'program');
    expect(table.total).toBe(350_000);
    expect(table.rows).toHaveLength(50_000);
  });
});

describe('a breakdown that there isn’t', () => {
  /** As a program without types may call it. */
  const by = (text: string) => {
    const way: BudgetBy = JSON.parse(text);
    return way;
  };
  const message =
    'KC_INVALID_OPTION: a budget is broken down by year, source, opd, dimension, sub-dimension, horizon, kind, status, quick-win, rpjmd-program, program, not by "tahun"';

  it('is refused with those that there are', () => {
    expect(() => breakDownBudget(programs, by('"tahun"'))).toThrow(message);
    expect(() => breakDownBudget([], by('"toString"'))).toThrow('not by "toString"');
    expect(() => crossBudget([], by('"tahun"'), 'year')).toThrow(message);
    expect(() => crossBudget([], 'year', by('"tahun"'))).toThrow(message);
  });
});
