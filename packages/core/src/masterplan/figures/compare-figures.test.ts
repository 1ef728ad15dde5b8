import { describe, expect, it } from 'vitest';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { compareFigures } from './compare-figures.js';
import { planFigures } from './plan-figures.js';
import type { PlanFigures } from './types.js';

const before: PlanFigures = {
  readiness: {
    assessmentId: 'r-1',
    score: 2.5,
    bandId: 'less-ready',
    elements: [
      { elementId: 'structure', score: 2.5, bandId: 'less-ready' },
      { elementId: 'infrastructure', score: null, bandId: null },
    ],
  },
  swot: [
    {
      swotId: 'sw-region',
      scope: { kind: 'region' },
      x: 0.5,
      y: 0.25,
      quadrant: 'SO',
      ieCell: 'II',
      ifasTotal: 2.5,
      efasTotal: 2.75,
      trap: null,
    },
  ],
  problems: { count: 1 },
  needs: { count: 2 },
  innovations: { count: 3, completed: 1 },
  strategies: { count: 4 },
  programs: {
    count: 5,
    finished: 1,
    progress: { mean: 40, reported: 4, unreported: 1 },
    budget: 100,
  },
};

describe('comparing figures', () => {
  it('lists nothing where nothing differs', () => {
    expect(compareFigures(before, before)).toEqual([]);
    expect(compareFigures(before, { ...before })).toEqual([]);
  });

  it('lists every number of the whole plan with its change', () => {
    const after: PlanFigures = {
      ...before,
      problems: { count: 2 },
      needs: { count: 1 },
      innovations: { count: 5, completed: 2 },
      strategies: { count: 7 },
      programs: {
        count: 6,
        finished: 3,
        progress: { mean: 42.5, reported: 6, unreported: 0 },
        budget: 90,
      },
    };
    expect(compareFigures(before, after)).toEqual([
      { figure: 'problems', id: null, before: 1, after: 2, change: 1 },
      { figure: 'needs', id: null, before: 2, after: 1, change: -1 },
      { figure: 'innovations', id: null, before: 3, after: 5, change: 2 },
      { figure: 'innovations-completed', id: null, before: 1, after: 2, change: 1 },
      { figure: 'strategies', id: null, before: 4, after: 7, change: 3 },
      { figure: 'programs', id: null, before: 5, after: 6, change: 1 },
      { figure: 'programs-finished', id: null, before: 1, after: 3, change: 2 },
      { figure: 'progress', id: null, before: 40, after: 42.5, change: 2.5 },
      { figure: 'budget', id: null, before: 100, after: 90, change: -10 },
    ]);
  });

  it('lists readiness as a whole and by element, with bands', () => {
    const after: PlanFigures = {
      ...before,
      readiness: {
        assessmentId: 'r-2',
        score: 3,
        bandId: 'fairly-ready',
        elements: [
          { elementId: 'structure', score: 2.75, bandId: 'less-ready' },
          { elementId: 'infrastructure', score: 3.25, bandId: 'fairly-ready' },
        ],
      },
    };
    expect(compareFigures(before, after)).toEqual([
      { figure: 'readiness-score', id: null, before: 2.5, after: 3, change: 0.5 },
      { figure: 'readiness-band', id: null, before: 'less-ready', after: 'fairly-ready' },
      { figure: 'element-score', id: 'structure', before: 2.5, after: 2.75, change: 0.25 },
      { figure: 'element-score', id: 'infrastructure', before: null, after: 3.25, change: null },
      { figure: 'element-band', id: 'infrastructure', before: null, after: 'fairly-ready' },
    ]);
  });

  it('lists the figures of a SWOT analysis that moved', () => {
    const swot = before.swot.map((analysis) => ({
      ...analysis,
      x: -0.5,
      y: 0.5,
      quadrant: 'WO' as const,
      ieCell: null,
      ifasTotal: 2,
      efasTotal: 3,
    }));
    const id = 'sw-region';
    expect(compareFigures(before, { ...before, swot })).toEqual([
      { figure: 'swot-x', id, before: 0.5, after: -0.5, change: -1 },
      { figure: 'swot-y', id, before: 0.25, after: 0.5, change: 0.25 },
      { figure: 'ifas-total', id, before: 2.5, after: 2, change: -0.5 },
      { figure: 'efas-total', id, before: 2.75, after: 3, change: 0.25 },
      { figure: 'swot-quadrant', id, before: 'SO', after: 'WO' },
      { figure: 'swot-ie-cell', id, before: 'II', after: null },
    ]);
  });

  it('takes an analysis that one side lacks for unknown there', () => {
    const gone = { ...before, swot: [] };
    expect(compareFigures(before, gone)).toContainEqual({
      figure: 'swot-quadrant',
      id: 'sw-region',
      before: 'SO',
      after: null,
    });
    expect(compareFigures(gone, before)).toContainEqual({
      figure: 'swot-x',
      id: 'sw-region',
      before: null,
      after: 0.5,
      change: null,
    });
  });

  it('takes an element that one side lacks for unknown there', () => {
    const { elements } = before.readiness;
    const less = { ...before, readiness: { ...before.readiness, elements: elements.slice(1) } };
    const id = 'structure';
    expect(compareFigures(before, less)).toEqual([
      { figure: 'element-score', id, before: 2.5, after: null, change: null },
      { figure: 'element-band', id, before: 'less-ready', after: null },
    ]);
    expect(compareFigures(less, before)).toEqual([
      { figure: 'element-score', id, before: null, after: 2.5, change: null },
      { figure: 'element-band', id, before: null, after: 'less-ready' },
    ]);
  });

  it('takes what cannot be computed for equal to itself', () => {
    const broken = { ...before, programs: { ...before.programs, budget: NaN } };
    expect(compareFigures(broken, broken)).toEqual([]);
    expect(compareFigures(before, broken)).toEqual([
      { figure: 'budget', id: null, before: 100, after: NaN, change: NaN },
    ]);
  });

  it('reads the same both ways, with the sign turned', () => {
    const empty = planFigures(parsed(rawEmptyPlan()));
    const full = planFigures(parsed(rawPlan()));
    const there = compareFigures(empty, full);
    const back = compareFigures(full, empty);
    expect(there.map(({ figure }) => figure)).toEqual(back.map(({ figure }) => figure));
    expect(there.map((change) => [change.before, change.after])).toEqual(
      back.map((change) => [change.after, change.before]),
    );
    expect(there).toContainEqual({
      figure: 'budget',
      id: null,
      before: 0,
      after: 325_000_000,
      change: 325_000_000,
    });
  });
});
