import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { measure, numbered } from '../testing/programs.js';
import { commonIndicators } from './common-indicators.js';
import { compareWithCeilings } from './compare-with-ceilings.js';
import { rpjmdAlignment } from './rpjmd-alignment.js';
import type { ActionRpjmd } from './types.js';

const rpjmd: ActionRpjmd = {
  missions: [
    { id: 'm-1', code: 'M1' },
    { id: 'm-2', code: 'M2' },
  ],
  goals: [
    { id: 'g-1', code: 'T1', missionId: 'm-1' },
    { id: 'g-2', code: 'T2', missionId: 'm-2' },
    { id: 'g-3', code: 'T3', missionId: 'm-1' },
  ],
  objectives: [
    { id: 'o-1', code: 'S1', goalId: 'g-1', indicators: [] },
    { id: 'o-2', code: 'S2', goalId: 'g-2', indicators: [] },
    { id: 'o-3', code: 'S3', goalId: 'g-3', indicators: [] },
    { id: 'o-4', code: 'S4', goalId: 'g-3', indicators: [] },
  ],
  programs: [
    rpjmdProgram('rp-1', 'o-1', '2.16.03', [100, 100]),
    rpjmdProgram('rp-2', 'o-1', '2.16.02', [50]),
    rpjmdProgram('rp-3', 'o-2', '1.02.02', []),
    rpjmdProgram('rp-4', 'o-3', '1.02.05', []),
  ],
};

function rpjmdProgram(
  id: string,
  objectiveId: string,
  nomenclatureCode: string,
  ceilings: number[],
) {
  return {
    id,
    objectiveId,
    nomenclatureCode,
    indicators: [],
    ceilings: ceilings.map((amount, at) => ({ year: 2025 + at, amount })),
  };
}

const apbd = (year: number, amount: number) => ({
  year,
  source: 'apbd-kabupaten-kota' as const,
  amount,
});

const programs = [
  numbered(3, { rpjmdProgramId: 'rp-1', budgets: [apbd(2025, 60), apbd(2024, 5)] }),
  numbered(1, {
    rpjmdProgramId: 'rp-1',
    budgets: [apbd(2025, 50), apbd(2026, 100), { year: 2026, source: 'csr', amount: 7 }],
  }),
  numbered(2, { rpjmdProgramId: 'rp-4' }),
  numbered(5),
  numbered(4, { rpjmdProgramId: 'rp-9' }),
  numbered(6, { rpjmdProgramId: 'rp-3', status: 'cancelled', budgets: [apbd(2025, NaN)] }),
];

describe('the alignment', () => {
  const align = () => rpjmdAlignment(rpjmd, programs);
  const carriers = (entries: readonly { code: string; carriedBy: readonly { code: string }[] }[]) =>
    entries.map(({ carriedBy, code }) => `${code}: ${carriedBy.map((ref) => ref.code).join(' ')}`);

  it('says what carries each entry, from the bottom up', () => {
    expect(
      align().rpjmdPrograms.map(
        ({ carriedBy, rpjmdProgramId }) =>
          `${rpjmdProgramId}: ${carriedBy.map(({ code }) => code).join(' ')}`,
      ),
    ).toEqual(['rp-1: PR-1 PR-3', 'rp-2: ', 'rp-3: ', 'rp-4: PR-2']);
    expect(carriers(align().objectives)).toEqual(['S1: PR-1 PR-3', 'S2: ', 'S3: PR-2', 'S4: ']);
    expect(carriers(align().goals)).toEqual(['T1: PR-1 PR-3', 'T2: ', 'T3: PR-2']);
    expect(carriers(align().missions)).toEqual(['M1: PR-1 PR-2 PR-3', 'M2: ']);
    expect(align().missions[0]).toMatchObject({
      id: 'm-1',
      carriedBy: [{ programId: 'pr-1' }, {}, {}],
    });
    expect(align().rpjmdPrograms[0]).toMatchObject({
      nomenclatureCode: '2.16.03',
      objectiveId: 'o-1',
    });
  });

  it('counts how much is carried', () => {
    expect(align().coverage).toEqual({
      missions: { count: 1, of: 2, share: 0.5 },
      goals: { count: 2, of: 3, share: 2 / 3 },
      objectives: { count: 2, of: 4, share: 0.5 },
      rpjmdPrograms: { count: 2, of: 4, share: 0.5 },
      programs: { count: 3, of: 5, share: 0.6 },
    });
  });

  it('names programmes without an RPJMD programme, or with one that doesn’t exist', () => {
    expect(align().unlinked).toEqual([{ programId: 'pr-5', code: 'PR-5' }]);
    expect(align().dangling).toEqual([{ programId: 'pr-4', code: 'PR-4', rpjmdProgramId: 'rp-9' }]);
  });

  it('compares budgets with ceilings, and says where they are exceeded', () => {
    expect(
      align().rpjmdPrograms[0]?.years.map(({ amount, other, state, year }) => [
        year,
        amount,
        other,
        state,
      ]),
    ).toEqual([
      [2024, 5, 0, 'no-ceiling'],
      [2025, 110, 0, 'over'],
      [2026, 100, 7, 'within'],
    ]);
    expect(found(align().issues)).toEqual([
      'error dangling-id programs.4.rpjmdProgramId',
      'warning ceiling-exceeded rpjmd.programs.0',
    ]);
    expect(align().issues.map(({ params }) => params)).toEqual([
      { found: 'rp-9', list: 'rpjmd.programs' },
      { program: '2.16.03', year: 2025, amount: 110, ceiling: 100 },
    ]);
  });

  it('takes the sources that the region’s ceilings hold for', () => {
    const { issues, rpjmdPrograms } = rpjmdAlignment(rpjmd, programs, {
      ceilingSources: ['apbd-kabupaten-kota', 'csr'],
    });
    expect(rpjmdPrograms[0]?.years[2]).toMatchObject({ amount: 107, other: 0, state: 'over' });
    expect(issues.filter(({ code }) => code === 'ceiling-exceeded')).toHaveLength(2);
  });

  it('leaves amounts out that are none, with their place', () => {
    const broken = {
      ...rpjmd,
      programs: [
        { ...rpjmdProgram('rp-1', 'o-1', '2.16.03', [-1]) },
        rpjmdProgram('rp-2', 'o-1', '2.16.02', [NaN]),
      ],
    };
    const result = rpjmdAlignment(broken, [
      numbered(1, { rpjmdProgramId: 'rp-1', budgets: [apbd(2025, 0.5), apbd(2025, 3)] }),
    ]);
    expect(found(result.issues)).toEqual([
      'error not-an-integer programs.0.budgets.0.amount',
      'error number-too-small rpjmd.programs.0.ceilings.0.amount',
      'error not-a-finite-number rpjmd.programs.1.ceilings.0.amount',
    ]);
    expect(result.rpjmdPrograms[0]?.years).toMatchObject([{ amount: 3, state: 'no-ceiling' }]);
  });

  it('of nothing covers nothing of nothing', () => {
    const none = { count: 0, of: 0, share: null };
    const empty = { missions: [], goals: [], objectives: [], programs: [] };
    expect(rpjmdAlignment(empty, [])).toEqual({
      coverage: {
        missions: none,
        goals: none,
        objectives: none,
        rpjmdPrograms: none,
        programs: none,
      },
      missions: [],
      goals: [],
      objectives: [],
      rpjmdPrograms: [],
      unlinked: [],
      dangling: [],
      commonIndicators: [],
      issues: [],
    });
  });

  it('takes 50,000 programmes', () => {
    const many = Array.from({ length: 50_000 }, (_, n) =>
      numbered(n, { rpjmdProgramId: 'rp-1', indicators: [measure()], budgets: [apbd(2025, 1)] }),
    );
    const result = rpjmdAlignment(
      {
        ...rpjmd,
        objectives: rpjmd.objectives.map((entry) => ({ ...entry, indicators: [measure()] })),
      },
      many,
    );
    expect(result.coverage.programs).toEqual({ count: 50_000, of: 50_000, share: 1 });
    expect(result.commonIndicators[0]?.inPrograms).toHaveLength(50_000);
  });
});

describe('budgets against ceilings', () => {
  it('say what is left, and nothing where no ceiling is known', () => {
    expect(
      compareWithCeilings(
        [apbd(2026, 80), { year: 2026, source: 'apbn', amount: 20 }, apbd(2027, 5), apbd(2025, 0)],
        [
          { year: 2026, amount: 100 },
          { year: 2028, amount: 40 },
          { year: 2026, amount: 1 },
          { year: 2025, amount: 0 },
        ],
      ),
    ).toEqual([
      { year: 2025, amount: 0, other: 0, ceiling: 0, difference: 0, share: null, state: 'within' },
      {
        year: 2026,
        amount: 80,
        other: 20,
        ceiling: 100,
        difference: 20,
        share: 0.8,
        state: 'within',
      },
      {
        year: 2027,
        amount: 5,
        other: 0,
        ceiling: null,
        difference: null,
        share: null,
        state: 'no-ceiling',
      },
      { year: 2028, amount: 0, other: 0, ceiling: 40, difference: 40, share: 0, state: 'within' },
    ]);
  });

  it('are within up to the last rupiah', () => {
    const state = (amount: number) =>
      compareWithCeilings([apbd(2026, amount)], [{ year: 2026, amount: 100 }])[0]?.state;
    expect([100, 101].map(state)).toEqual(['within', 'over']);
  });
});

describe('indicators in common', () => {
  const named = (name: string, over = {}) => measure({ name, ...over });

  it('have the same name, whatever its capitals and spaces, and may contradict each other', () => {
    const plan = {
      objectives: [
        {
          id: 'o-1',
          code: 'S1',
          goalId: 'g',
          indicators: [named('Indeks SPBE', { id: 'a', unit: 'indeks' })],
        },
      ],
      programs: [
        {
          ...rpjmdProgram('rp-1', 'o-1', '2.16.03', []),
          indicators: [named('indeks  spbe', { id: 'b', unit: ' indeks ' }), named('Stunting')],
        },
      ],
    };
    const targets = [
      { year: 2025, value: 3 },
      { year: 2024, value: 81 },
    ];
    const result = commonIndicators(plan, [
      numbered(2, {
        indicators: [
          named(' INDEKS\u00a0SPBE ', { id: 'd', direction: 'lower' }),
          named('IndeksSPBE'),
        ],
      }),
      numbered(1, { indicators: [named('Indeks SPBE', { id: 'c', targets })] }),
    ]);
    expect(result).toEqual([
      {
        name: 'Indeks SPBE',
        units: ['indeks', 'orang'],
        directions: ['higher', 'lower'],
        differingYears: [2024],
        inRpjmd: [
          { measureId: 'a', objectiveId: 'o-1', rpjmdProgramId: null },
          { measureId: 'b', objectiveId: null, rpjmdProgramId: 'rp-1' },
        ],
        inPrograms: [
          { measureId: 'c', programId: 'pr-1', code: 'PR-1' },
          { measureId: 'd', programId: 'pr-2', code: 'PR-2' },
        ],
      },
    ]);
  });

  it('come in order of their names and agree where nothing differs', () => {
    const plan = {
      objectives: [
        {
          id: 'o-1',
          code: 'S1',
          goalId: 'g',
          indicators: [named('Stunting', { unit: 'z' }), named('IPM')],
        },
      ],
      programs: [],
    };
    const targets = [
      { year: 2026, value: 1 },
      { year: 2025, value: 1 },
    ];
    const other = [
      { year: 2026, value: 2 },
      { year: 2025, value: 2 },
    ];
    const result = commonIndicators(plan, [
      numbered(1, {
        indicators: [
          named('IPM'),
          named('Stunting', { id: 'z', targets }),
          named('stunting', { id: 'y', targets: other }),
        ],
      }),
    ]);
    expect(result.map(({ differingYears, name }) => [name, differingYears])).toEqual([
      ['IPM', []],
      ['Stunting', [2025, 2026]],
    ]);
    expect(result[1]?.inPrograms.map(({ measureId }) => measureId)).toEqual(['y', 'z']);
  });
});
