import { describe, expect, it } from 'vitest';
import { KotaCerdasError } from '../error/kota-cerdas-error.js';
import { countUnapproved } from '../masterplan/approval/count-unapproved.js';
import { parsed, rawEmptyPlan, rawPlan } from '../testing/plans.js';
import { summariseMasterplan } from './summarise-masterplan.js';

const asOf = '2026-11-23';
const summarise = (raw: unknown) => summariseMasterplan(parsed(raw), { asOf });

describe('an empty plan', () => {
  const summary = summarise(rawEmptyPlan());

  it('counts 0 but scores nothing', () => {
    expect(summary.items).toEqual({
      problems: 0,
      needs: 0,
      innovations: 0,
      strategies: 0,
      programs: 0,
    });
    expect(summary.readiness).toBeNull();
    expect(summary.swot).toEqual([]);
    expect(summary.innovations.meanProgress).toBeNull();
    expect(summary.programs.progress).toMatchObject({
      mean: null,
      reported: 0,
      unreported: 0,
    });
  });

  it('has no share of problems, and neither OPD nor freshness to count', () => {
    expect(summary.trace.problems).toEqual({
      answered: 0,
      partly: 0,
      open: 0,
      total: 0,
      share: null,
    });
    expect(summary.trace.links?.every(({ share }) => share === null)).toBe(true);
    expect(summary.opds.perOpd).toEqual([]);
    expect(summary.freshness).toEqual({ under30Days: 0, from30To90Days: 0, over90Days: 0 });
    expect(summary.filter).toBeNull();
  });

  it('still shows every dimension, stage and year', () => {
    expect(summary.dimensions).toHaveLength(6);
    expect(summary.dimensions.flatMap((dimension) => dimension.subDimensions)).toHaveLength(18);
    expect(summary.innovations.stages).toHaveLength(6);
    expect(summary.budget.byYear.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026, 2027]);
  });
});

describe('a plan', () => {
  const summary = summarise(rawPlan());

  it('counts items per dimension and sub-dimension', () => {
    const one = { problems: 1, needs: 1, innovations: 1, strategies: 1, programs: 1 };
    expect(summary.items).toEqual(one);
    expect(summary.dimensions[0]).toMatchObject({ dimensionId: 'smart-governance', ...one });
    expect(summary.dimensions[0]?.subDimensions[0]).toMatchObject(one);
    expect(summary.dimensions[1]).toMatchObject({ problems: 0, programs: 0, budget: 0 });
    expect(summary.states).toMatchObject({ approved: 5, draft: 0 });
  });

  it('counts what nobody has approved in the whole plan, whatever is filtered', () => {
    const raw = rawPlan();
    const problems = raw.problems.map((item) => ({ ...item, state: 'draft' }));
    const plan = parsed({ ...raw, problems });
    const { total } = countUnapproved(plan);
    const elsewhere = { dimensionId: 'smart-branding' };
    expect(total).toBe(summary.unapproved + 1);
    expect(summariseMasterplan(plan, { asOf }).unapproved).toBe(total);
    expect(summariseMasterplan(plan, { asOf, filter: elsewhere }).unapproved).toBe(total);
  });

  it('adds budgets up exactly, by year and by source', () => {
    expect(summary.budget.total).toBe(325_000_000);
    expect(summary.budget.byYear.map(({ amount }) => amount)).toEqual([0, 250e6, 75e6, 0, 0]);
    expect(summary.budget.bySource).toEqual([
      { source: 'apbd-kabupaten-kota', amount: 250e6 },
      { source: 'csr', amount: 75e6 },
    ]);
    expect(summary.dimensions[0]?.budget).toBe(325_000_000);
  });

  it('takes the latest report of a programme', () => {
    expect(summary.programs.progress).toMatchObject({ mean: 70, reported: 1, unreported: 0 });
  });

  it('scores the latest assessment on its consolidated levels', () => {
    expect(summary.readiness).toMatchObject({
      assessmentId: 'r-2026',
      raters: 1,
      consolidated: true,
    });
    expect(summary.readiness?.score.score).toBe(3);
  });

  it('says how many problems are answered', () => {
    expect(summary.trace.problems).toEqual({
      answered: 1,
      partly: 0,
      open: 0,
      total: 1,
      share: 1,
    });
    expect(summary.trace.links?.find(({ question }) => question === 'problem-need')).toEqual({
      question: 'problem-need',
      numerator: 1,
      denominator: 1,
      share: 1,
    });
  });

  it('tells open problems from those that are answered in part', () => {
    const raw = rawPlan();
    const [problem] = raw.problems;
    const [need] = raw.needs;
    const problems = [
      ...raw.problems,
      { ...problem, id: 'p-2', code: 'P-2' },
      { ...problem, id: 'p-3', code: 'P-3' },
      { ...problem, id: 'p-4', code: 'P-4' },
    ];
    const needs = [
      ...raw.needs.map((first) => ({ ...first, problemIds: ['p-1', 'p-2'] })),
      { ...need, id: 'n-2', code: 'K-2', problemIds: ['p-2'] },
    ];
    expect(summarise({ ...raw, problems, needs }).trace.problems).toEqual({
      answered: 1,
      partly: 1,
      open: 2,
      total: 4,
      share: 0.25,
    });
  });

  it('counts the age of all items', () => {
    expect(summary.freshness).toEqual({ under30Days: 5, from30To90Days: 0, over90Days: 0 });
  });

  it('finds the SWOT position', () => {
    expect(summary.swot[0]).toMatchObject({
      scope: { kind: 'region' },
      quadrant: 'SO',
      factors: 4,
    });
    expect(summary.swot[0]?.coordinates.x).toBeCloseTo(1.6, 12);
  });
});

describe('readiness without consolidation', () => {
  it('is not scored from the OPDs’ own answers', () => {
    const raw = rawPlan();
    const readiness = raw.readiness.map((assessment) => ({ ...assessment, consolidated: null }));
    const summary = summarise({ ...raw, readiness });
    expect(summary.readiness).toMatchObject({ consolidated: false, raters: 1 });
    expect(summary.readiness?.score.score).toBeNull();
  });

  it('begun later doesn’t hide the last consolidated result', () => {
    const raw = rawPlan();
    const [first] = raw.readiness;
    const begun = { ...first, id: 'r-begun', assessedOn: '2026-10-31', consolidated: null };
    const summary = summarise({ ...raw, readiness: [...raw.readiness, begun] });
    expect(summary.readiness).toMatchObject({ assessmentId: 'r-2026', consolidated: true });
  });

  it('the latest assessment is the one of the latest day, wherever it stands', () => {
    const raw = rawPlan();
    const [first] = raw.readiness;
    const readiness = [
      { ...first, id: 'r-2027', assessedOn: '2027-01-31' },
      { ...first, id: 'r-2023', assessedOn: '2023-06-30' },
      ...raw.readiness,
    ];
    const masterplan = parsed({ ...raw, readiness });
    const shownOn = (day: string) => summariseMasterplan(masterplan, { asOf: day }).readiness;
    expect(shownOn('2027-01-31')?.assessmentId).toBe('r-2027');
    expect(shownOn('2027-01-30')?.assessmentId).toBe('r-2026');
    expect(shownOn('2023-06-30')?.assessmentId).toBe('r-2023');
    expect(shownOn('2023-06-29')).toBeNull();
  });
});

describe('programmes', () => {
  it('are as far as was reported by the given moment, in the plan and in each dimension', () => {
    const masterplan = parsed(rawPlan());
    const progressOn = (day: string) => {
      const { dimensions, programs } = summariseMasterplan(masterplan, { asOf: day });
      expect(dimensions[0]?.progress).toEqual(programs.progress);
      return programs.progress;
    };
    expect(progressOn('2025-06-30')).toMatchObject({ mean: 70, reported: 1, unreported: 0 });
    expect(progressOn('2025-06-29')).toMatchObject({ mean: 40, reported: 1, unreported: 0 });
    expect(progressOn('2024-12-30')).toMatchObject({ mean: null, reported: 0, unreported: 1 });
  });

  it('that never reported are counted apart, cancelled ones not at all', () => {
    const raw = rawPlan();
    const [first] = raw.programs;
    const programs = [
      ...raw.programs,
      { ...first, id: 'pr-2', code: 'PR-2', progress: [] },
      {
        ...first,
        id: 'pr-3',
        code: 'PR-3',
        status: 'cancelled',
        progress: [{ id: 'pr-3-l1', reportedOn: '2025-06-30', percent: 10 }],
      },
    ];
    const { byStatus, progress, total } = summarise({ ...raw, programs }).programs;
    expect({ progress, total }).toMatchObject({
      progress: { mean: 70, reported: 1, unreported: 1 },
      total: 3,
    });
    expect(byStatus).toMatchObject({ running: 2, cancelled: 1 });
  });

  it('may spend in years outside the plan’s period: no rupiah is lost', () => {
    const raw = rawPlan();
    const programs = raw.programs.map((program) => ({
      ...program,
      period: { from: 2024, to: 2030 },
      budgets: [{ year: 2030, source: 'hibah', amount: 7 }],
    }));
    const { byYear, total } = summarise({ ...raw, programs }).budget;
    expect(total).toBe(7);
    expect(byYear.at(-1)).toEqual({
      year: 2030,
      amount: 7,
      sources: [{ source: 'hibah', amount: 7 }],
    });
  });
});

describe('calls that no program should make', () => {
  it('throw a coded error', () => {
    const masterplan = parsed(rawPlan());
    const unknown = { ...masterplan, framework: { id: 'x', version: '1' } };
    expect(() => summariseMasterplan(masterplan, { asOf: 'kemarin' })).toThrow(KotaCerdasError);
    expect(() => summariseMasterplan(masterplan, { asOf: 'kemarin' })).toThrow('KC_INVALID_DATE');
    expect(() => summariseMasterplan(unknown, { asOf })).toThrow('KC_UNKNOWN_FRAMEWORK');
  });
});
