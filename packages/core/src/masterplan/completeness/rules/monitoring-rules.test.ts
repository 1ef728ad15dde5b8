import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { requirementOf } from '../../../testing/requirement.js';

const raw = rawPlan();
const [program] = raw.programs;
const variant = (id: string, change: object) => ({
  ...program,
  id,
  code: id,
  progress: [],
  ...change,
});
const check = (
  id: Parameters<typeof requirementOf>[1],
  programs: object[],
  asOf?: string,
  change: object = {},
) => requirementOf(parsed({ ...raw, ...change, programs }), id, asOf);

describe('reports are asked', () => {
  it('of programmes that run or ended, whatever the date', () => {
    const programs = ['planned', 'running', 'finished', 'postponed', 'cancelled'].map(
      (status, at) => variant(`PR-${at}`, { status }),
    );
    expect(check('reports-of-programs', programs)).toEqual({
      met: '0/2',
      next: ['opd-izin: 2 from PR-1 at programs.1'],
    });
    expect(check('reports-of-programs', raw.programs).met).toBe('1/1');
  });

  it('of planned ones from the year in which they should begin', () => {
    const programs = [variant('PR-1', { status: 'planned' })];
    expect(check('reports-of-programs', programs, '2023-12-31').met).toBe('0/0');
    expect(check('reports-of-programs', programs, '2024-01-01').met).toBe('0/1');
    const stopped = ['postponed', 'cancelled'].map((status, at) => variant(`PR-${at}`, { status }));
    expect(check('reports-of-programs', stopped, '2030-01-01').met).toBe('0/0');
  });
});

describe('realisations are asked', () => {
  const indicator = (realisations: object[]) => ({
    id: 'ik-1',
    name: 'Lama izin',
    unit: 'hari',
    direction: 'lower',
    baseline: null,
    targets: [
      { year: 2025, value: 2 },
      { year: 2024, value: 3 },
    ],
    realisations,
  });
  const realised = (asOf: string | undefined, ...years: number[]) => {
    const realisations = years.map((year) => ({ year, value: 1 }));
    const programs = [variant('PR-1', { indicators: [indicator(realisations)] })];
    return check('realisations-of-programs', programs, asOf);
  };

  it('for the last year with a target that is over', () => {
    expect(realised('2024-12-31').met).toBe('0/0');
    expect(realised('2025-01-01')).toEqual({
      met: '0/1',
      next: ['opd-izin: 1 from Lama izin at programs.0.indicators.0'],
    });
    expect(realised('2025-06-01', 2024).met).toBe('1/1');
    expect(realised('2026-01-01', 2024).met).toBe('0/1');
    expect(realised('2030-01-01', 2024, 2025).met).toBe('1/1');
  });

  it('whatever the order of the targets', () => {
    const { targets, ...rest } = indicator([{ year: 2025, value: 1 }]);
    const years = [2024, 2025, 2023].map((year) => ({ ...targets[0], year }));
    for (const list of [years, [...years].reverse()]) {
      const programs = [variant('PR-1', { indicators: [{ ...rest, targets: list }] })];
      expect(check('realisations-of-programs', programs, '2026-01-01').met).toBe('1/1');
      expect(check('realisations-of-programs', programs, '2025-01-01').met).toBe('0/1');
    }
  });

  it('not without a date', () => {
    expect(realised(undefined).met).toBe('0/0');
  });
});

describe('evaluations are asked', () => {
  const grades = { baseline: 3, output: null, outcome: null, impact: null, quickWin: null };
  const evaluation = (year: number, dimensionId: string, given: object = grades) => ({
    id: `e-${year}-${dimensionId}`,
    year,
    dimensionId,
    state: 'approved',
    updatedAt: '2026-11-01T03:00:00.000Z',
    grades: given,
  });
  const evaluated = (asOf: string | undefined, ...evaluations: object[]) =>
    check('evaluations', [], asOf, { evaluations });

  it('for each dimension and each year of the plan that is over', () => {
    expect(evaluated('2023-12-31').met).toBe('0/0');
    expect(evaluated('2024-01-01').met).toBe('0/6');
    expect(evaluated('2026-01-01', evaluation(2024, 'smart-living')).met).toBe('1/18');
    expect(evaluated('2040-01-01').met).toBe('0/30');
    expect(evaluated('2024-06-01').next).toContain(
      'assessor smart-living: 1 from Smart Living 2023 at evaluations',
    );
  });

  it('with a grade at least', () => {
    const nothing = { ...grades, baseline: null };
    expect(evaluated('2024-06-01', evaluation(2023, 'smart-living', nothing)).met).toBe('0/6');
    expect(evaluated('2024-06-01', evaluation(2023, 'smart-living')).met).toBe('1/6');
    expect(evaluated('2024-06-01', evaluation(2024, 'smart-living')).met).toBe('0/6');
  });

  it('not without a date', () => {
    expect(evaluated(undefined).met).toBe('0/0');
  });

  it('of no year that cannot be', () => {
    const plan = parsed(raw);
    const of = (from: number, to: number) =>
      requirementOf({ ...plan, period: { from, to } }, 'evaluations', '2300-01-01').met;
    expect(of(-Infinity, Infinity)).toBe(`0/${(2200 - 1945 + 1) * 6}`);
    expect(of(NaN, 2027)).toBe('0/0');
    expect(of(2027, 2023)).toBe('0/0');
  });
});
