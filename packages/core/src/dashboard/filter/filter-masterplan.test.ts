import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';
import { filterMasterplan, type MasterplanFilter } from './filter-masterplan.js';

const raw = rawPlan();
const [problem] = raw.problems;
const [need] = raw.needs;
const [innovation] = raw.innovations;
const [swot] = raw.swot;
const living = { dimensionId: 'smart-living', subDimensionId: 'living-health' };
const grades = { baseline: 3, output: 3, outcome: 3, impact: 3, quickWin: 3 };
const review = { state: 'approved', updatedAt: '2026-11-01T03:00:00.000Z' };
const evaluation = { id: 'e-1', year: 2026, dimensionId: 'smart-governance', ...review, grades };

const plan = parsed({
  ...raw,
  problems: [
    ...raw.problems,
    {
      ...problem,
      ...living,
      id: 'p-2',
      code: 'P-2',
      opdId: 'opd-kominfo',
      state: 'draft',
      updatedAt: '2026-03-31T23:59:59.999Z',
    },
  ],
  needs: [...raw.needs, { ...need, id: 'n-2', code: 'K-2', state: 'returned', stateReason: 'x' }],
  innovations: [
    ...raw.innovations,
    {
      ...innovation,
      id: 'i-2',
      code: 'I-2',
      opdId: undefined,
      proposer: { kind: 'council', name: 'Kampus', institution: 'university' },
    },
  ],
  swot: [
    ...raw.swot,
    {
      ...swot,
      factors: [],
      id: 'sw-living',
      scope: { kind: 'dimension', dimensionId: 'smart-living' },
    },
    {
      ...swot,
      factors: [],
      id: 'sw-gov',
      scope: { kind: 'dimension', dimensionId: 'smart-governance' },
    },
    {
      ...swot,
      factors: [],
      id: 'sw-el',
      scope: { kind: 'readiness-element', elementId: 'structure' },
    },
  ],
  evaluations: [evaluation, { ...evaluation, id: 'e-2', dimensionId: 'smart-living' }],
});

const ids = (filter: MasterplanFilter) => {
  const view = filterMasterplan(plan, filter);
  const { evaluations, innovations, needs, problems, programs, strategies } = view;
  return [problems, needs, innovations, strategies, programs, evaluations]
    .flat()
    .map(({ id }) => id);
};

describe('a filtered plan', () => {
  it('is the plan itself without a field to filter by', () => {
    expect(filterMasterplan(plan, {})).toBe(plan);
    expect(filterMasterplan(plan, { opdId: undefined, year: undefined })).toBe(plan);
  });

  it('keeps the items of a dimension or sub-dimension', () => {
    expect(ids({ dimensionId: 'smart-living' })).toEqual(['p-2', 'e-2']);
    expect(ids({ subDimensionId: 'living-health' })).toEqual(['p-2']);
    expect(ids({ dimensionId: 'smart-living', subDimensionId: 'governance-service' })).toEqual([]);
  });

  it('keeps what an OPD answers for, and only that OPD', () => {
    expect(ids({ opdId: 'opd-izin' })).toEqual(['p-1', 'n-1', 'n-2', 'i-1', 'pr-1']);
    expect(ids({ opdId: 'opd-kominfo' })).toEqual(['p-2']);
    expect(filterMasterplan(plan, { opdId: 'opd-izin' }).opds.map(({ id }) => id)).toEqual([
      'opd-izin',
    ]);
    expect(filterMasterplan(plan, { state: 'draft' }).opds).toHaveLength(2);
  });

  it('keeps only innovations that came through a door', () => {
    expect(ids({ door: 'council' })).toEqual(['i-2']);
    expect(ids({ door: 'opd' })).toEqual(['i-1']);
  });

  it('keeps items in a state', () => {
    expect(ids({ state: 'draft' })).toEqual(['p-2']);
    expect(ids({ state: 'returned' })).toEqual(['n-2']);
    expect(ids({ state: 'locked' })).toEqual([]);
  });

  it('keeps items by year and month of their last change', () => {
    // 31 March 23:59 UTC is 1 April in Tasikmalaya.
    expect(ids({ year: 2026, month: 3 })).toEqual([]);
    expect(ids({ year: 2026, month: 4 })).toEqual(['p-2']);
    expect(ids({ month: 11 })).not.toContain('p-2');
    expect(ids({ year: 2025 })).toEqual([]);
    expect(ids({ year: 1 })).toEqual([]);
  });

  it('drops only the SWOT analyses of other dimensions', () => {
    const swotIds = (filter: MasterplanFilter) =>
      filterMasterplan(plan, filter).swot.map(({ id }) => id);
    expect(swotIds({ dimensionId: 'smart-living' })).toEqual(['sw-region', 'sw-living', 'sw-el']);
    expect(swotIds({ state: 'draft' })).toHaveLength(4);
  });

  it('leaves direction, readiness and everything else as it is', () => {
    const view = filterMasterplan(plan, { dimensionId: 'smart-living' });
    expect(view.readiness).toBe(plan.readiness);
    expect(view.region).toBe(plan.region);
    expect(view.missions).toBe(plan.missions);
  });

  it('of an empty plan is empty', () => {
    const empty = filterMasterplan(parsed(rawEmptyPlan()), { door: 'council', year: 2026 });
    expect(empty.innovations).toEqual([]);
  });
});

describe('filters', () => {
  const field = fc.record(
    {
      dimensionId: fc.constantFrom('smart-governance', 'smart-living', 'x'),
      opdId: fc.constantFrom('opd-izin', 'opd-kominfo', 'x'),
      door: fc.constantFrom('opd' as const, 'council' as const),
      state: fc.constantFrom('draft' as const, 'approved' as const, 'returned' as const),
      year: fc.constantFrom(2025, 2026),
      month: fc.constantFrom(3, 11),
    },
    { requiredKeys: [] },
  );

  it('compose, in whatever order', () => {
    fc.assert(
      fc.property(field, field, (one, other) => {
        const view = filterMasterplan(filterMasterplan(plan, one), other);
        expect(filterMasterplan(filterMasterplan(plan, other), one)).toEqual(view);
        expect(filterMasterplan(view, one)).toEqual(view);
        const clash = Object.keys(one).some((key) => key in other);
        if (!clash) expect(filterMasterplan(plan, { ...one, ...other })).toEqual(view);
      }),
    );
  });

  it('give what their parts give: dimensions add up to the whole', () => {
    const summarise = (filter?: MasterplanFilter) =>
      summariseMasterplan(plan, { asOf: '2026-11-23', filter });
    const whole = summarise();
    const parts = whole.dimensions.map(({ dimensionId }) => summarise({ dimensionId }));
    const sum = (read: (of: typeof whole) => number) =>
      parts.reduce((total, part) => total + read(part), 0);
    expect(sum(({ items }) => items.problems)).toBe(whole.items.problems);
    expect(sum(({ budget }) => budget.total)).toBe(whole.budget.total);
    expect(sum(({ trace }) => trace.problems.total)).toBe(whole.trace.problems.total);
  });
});

describe('the summary of a filtered plan', () => {
  const summarise = (filter: MasterplanFilter) =>
    summariseMasterplan(plan, { asOf: '2026-11-23', filter });

  it('says what it is restricted to', () => {
    expect(summarise({ door: 'council' }).filter).toEqual({ door: 'council' });
    expect(summarise({}).filter).toBeNull();
    expect(summariseMasterplan(plan, { asOf: '2026-11-23' }).filter).toBeNull();
  });

  it('has the filter’s totals', () => {
    const summary = summarise({ opdId: 'opd-izin' });
    expect(summary.items).toEqual({
      problems: 1,
      needs: 2,
      innovations: 1,
      strategies: 0,
      programs: 1,
    });
    expect(summary.budget.total).toBe(325_000_000);
    expect(summary.opds.perOpd.map(({ opdId }) => opdId)).toEqual(['opd-izin']);
    expect(summarise({ opdId: 'opd-kominfo' }).budget.total).toBe(0);
  });

  it('follows links across the border of the filter', () => {
    const { trace } = summarise({ opdId: 'opd-izin', month: 11 });
    expect(trace.problems).toMatchObject({ total: 1 });
    // The need of p-1 that was returned has no answer yet, whatever the filter leaves of it.
    expect(trace.problems).toMatchObject(
      summariseMasterplan(plan, { asOf: '2026-11-23', filter: { dimensionId: 'smart-governance' } })
        .trace.problems,
    );
    expect(trace.links).toBeNull();
  });
});

describe('what is no filter', () => {
  /** As a program without types may call it. */
  const filtered = (text: string) => {
    const filter: MasterplanFilter = JSON.parse(text);
    return () => filterMasterplan(plan, filter);
  };

  it.each([
    [
      '{"bogus":1}',
      'a filter has no field "bogus", only dimensionId, subDimensionId, opdId, door, state, year, month',
    ],
    ['{"toString":"x"}', 'a filter has no field "toString"'],
    ['{"year":"2026"}', '"year" of a filter must be a whole number'],
    ['{"year":2026.5}', '"year" of a filter must be a whole number'],
    ['{"month":0}', '"month" of a filter must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12'],
    ['{"month":13}', '"month" of a filter must be one of 1,'],
    ['{"month":"3"}', '"month" of a filter must be one of 1,'],
    ['{"door":"back"}', '"door" of a filter must be one of opd, council'],
    ['{"state":"done"}', '"state" of a filter must be one of draft, submitted'],
    ['{"dimensionId":3}', '"dimensionId" of a filter must be a text'],
    ['{"subDimensionId":null}', '"subDimensionId" of a filter must be a text'],
    ['{"opdId":[]}', '"opdId" of a filter must be a text'],
  ])('is refused: %s', (text, message) => {
    expect(filtered(text)).toThrow(`KC_INVALID_OPTION: ${message}`);
  });

  it('isn’t an id that the plan hasn’t, or a field left open', () => {
    expect(ids({ dimensionId: 'tidak-ada' })).toEqual([]);
    expect(ids({ opdId: '', month: 12 })).toEqual([]);
    expect(filterMasterplan(plan, { year: undefined, door: undefined })).toBe(plan);
  });
});
