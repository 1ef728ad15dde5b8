import { describe, expect, it } from 'vitest';
import { frameworks } from '../../framework/frameworks.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { planFigures } from './plan-figures.js';

describe('the figures of an empty plan', () => {
  const figures = planFigures(parsed(rawEmptyPlan()));

  it('are counts of 0 and scores of null', () => {
    expect(figures).toEqual({
      readiness: {
        assessmentId: null,
        score: null,
        bandId: null,
        elements: ['structure', 'infrastructure', 'superstructure'].map((elementId) => ({
          elementId,
          score: null,
          bandId: null,
        })),
      },
      swot: [],
      problems: { count: 0 },
      needs: { count: 0 },
      innovations: { count: 0, completed: 0 },
      strategies: { count: 0 },
      programs: {
        count: 0,
        finished: 0,
        progress: { mean: null, reported: 0, unreported: 0 },
        budget: 0,
      },
    });
  });
});

describe('the figures of a plan', () => {
  const figures = planFigures(parsed(rawPlan()));

  it('score the shown assessment on its consolidated levels', () => {
    expect(figures.readiness).toEqual({
      assessmentId: 'r-2026',
      score: 3,
      bandId: 'fairly-ready',
      elements: [
        { elementId: 'structure', score: 3, bandId: 'fairly-ready' },
        { elementId: 'infrastructure', score: null, bandId: null },
        { elementId: 'superstructure', score: null, bandId: null },
      ],
    });
  });

  it('are null for an assessment that nobody consolidated yet', () => {
    const raw = rawPlan();
    const readiness = raw.readiness.map((assessment) => ({ ...assessment, consolidated: null }));
    const { readiness: shown } = planFigures(parsed({ ...raw, readiness }));
    expect(shown.assessmentId).toBe('r-2026');
    expect(shown.score).toBeNull();
  });

  it('place every SWOT analysis', () => {
    const [swot] = figures.swot;
    // IFAS: 0.6 × 4 + 0.4 × 2 = 3.2; EFAS: 0.5 × 3 + 0.5 × 2 = 2.5
    expect(swot).toMatchObject({ swotId: 'sw-region', scope: { kind: 'region' }, quadrant: 'SO' });
    expect(swot?.x).toBeCloseTo(1.6, 12);
    expect(swot?.y).toBe(0.5);
    expect(swot?.ifasTotal).toBeCloseTo(3.2, 12);
    expect(swot?.efasTotal).toBe(2.5);
    expect(swot?.ieCell).toBe('IV');
    expect(swot?.trap).toBe('reversed-scale-trap');
  });

  it('count items, and add up budgets', () => {
    const { innovations, needs, problems, programs, strategies } = figures;
    expect({ innovations, needs, problems, strategies }).toEqual({
      innovations: { count: 1, completed: 0 },
      needs: { count: 1 },
      problems: { count: 1 },
      strategies: { count: 1 },
    });
    expect(programs).toEqual({
      count: 1,
      finished: 0,
      progress: { mean: 70, reported: 1, unreported: 0 },
      budget: 325_000_000,
    });
  });

  it('count what is finished and complete', () => {
    const plan = parsed(rawPlan());
    const done = { progress: 100 };
    const complete = {
      'problem-formulation': done,
      'idea-formulation': done,
      'development-planning': done,
      development: done,
      implementation: done,
      evaluation: done,
    };
    const changed = {
      ...plan,
      innovations: plan.innovations.map((item) => ({ ...item, stages: complete })),
      programs: plan.programs.map((item) => ({ ...item, status: 'finished' as const })),
    };
    const after = planFigures(changed);
    expect(after.innovations).toEqual({ count: 1, completed: 1 });
    expect(after.programs.finished).toBe(1);
  });
});

describe('the framework', () => {
  it('may be given, for a plan whose own is not built in', () => {
    const own = { ...parsed(rawPlan()), framework: { id: 'kerangka-daerah', version: '7' } };
    expect(() => planFigures(own)).toThrow('KC_UNKNOWN_FRAMEWORK');
    expect(planFigures(own, frameworks[0]).readiness.elements).toHaveLength(3);
  });
});

describe('the figures as of a moment', () => {
  const plan = parsed(rawPlan());
  const at = (asOf: string) => planFigures(plan, undefined, { asOf });

  it('are those of the dashboard: later reports and assessments don’t count yet', () => {
    expect(at('2026-06-30')).toEqual(planFigures(plan));
    expect(at('2026-06-29').readiness).toMatchObject({ assessmentId: null, score: null });
    expect(at('2025-06-29').programs.progress).toEqual({ mean: 40, reported: 1, unreported: 0 });
    expect(at('2024-12-30').programs.progress).toEqual({ mean: null, reported: 0, unreported: 1 });
  });

  it('need a date', () => {
    expect(() => at('kemarin')).toThrow('KC_INVALID_DATE');
  });
});
