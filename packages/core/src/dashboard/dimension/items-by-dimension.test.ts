import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/kominfo-2021/kominfo-2021.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { summariseMasterplan } from '../summarise-masterplan.js';
import { itemsByDimension } from './items-by-dimension.js';
import { summariseItems } from './summarise-items.js';

const asOf = '2026-11-23';
const plan = parsed(rawPlan());

describe('items by dimension', () => {
  it('are those that the summary counts', () => {
    const { dimensions } = itemsByDimension(plan, kominfo2021);
    const summary = summariseMasterplan(plan, { asOf });
    for (const [index, { items, subDimensions }] of dimensions.entries()) {
      const expected = summary.dimensions[index];
      const figures = summariseItems(items, asOf);
      expect(expected).toMatchObject({
        problems: figures.problems,
        programs: figures.programs,
        budget: figures.budget,
      });
      expect(expected?.progress).toMatchObject(figures.progress);
      expect(subDimensions.map((part) => summariseItems(part.items, asOf).problems)).toEqual(
        expected?.subDimensions.map(({ problems }) => problems),
      );
    }
  });

  it('without a sub-dimension, or with one of elsewhere, stay in their dimension', () => {
    const { subDimensionId: _, ...rest } = rawPlan().problems[0] ?? {};
    const [open] = parsed({ ...rawPlan(), problems: [rest] }).problems;
    const [problem] = plan.problems;
    if (open === undefined || problem === undefined) throw new Error('The plan has a problem.');
    const elsewhere = { ...problem, subDimensionId: 'economy-industry' };
    const { dimensions } = itemsByDimension(
      { ...plan, problems: [open, elsewhere, problem] },
      kominfo2021,
    );
    const [governance, , economy] = dimensions;
    expect(governance?.items.problems).toEqual([open, elsewhere, problem]);
    expect(governance?.withoutSubDimension.problems).toEqual([open, elsewhere]);
    expect(governance?.subDimensions[0]?.items.problems).toEqual([problem]);
    expect(economy?.items.problems).toEqual([]);
    expect(economy?.subDimensions[0]?.items.problems).toEqual([]);
  });

  it('of a dimension that the framework lacks are kept apart', () => {
    const { dimensions, withoutDimension } = itemsByDimension(plan, {
      dimensions: kominfo2021.dimensions.slice(1),
    });
    expect(dimensions).toHaveLength(5);
    expect(summariseItems(withoutDimension, asOf)).toMatchObject({ items: 5, problems: 1 });
  });
});

describe('figures of items', () => {
  it('of none are 0, and no progress', () => {
    expect(summariseItems(parsed(rawEmptyPlan()), asOf)).toEqual({
      items: 0,
      problems: 0,
      needs: 0,
      innovations: 0,
      strategies: 0,
      programs: 0,
      budget: 0,
      progress: { mean: null, numerator: 0, denominator: 0, reported: 0, unreported: 0 },
    });
  });

  it('count all five kinds, and what programmes cost', () => {
    const { budget, items, programs } = summariseItems(plan, asOf);
    expect([items, programs]).toEqual([5, 1]);
    expect(budget).toBe(summariseMasterplan(plan, { asOf }).budget.total);
  });
});
