import { describe, expect, it } from 'vitest';
import { valueAt } from '../../issue/value-at.js';
import { describeNextStep } from '../../locale/describe-next-step.js';
import { describePlace } from '../../locale/describe-place.js';
import { locales } from '../../locale/locale.js';
import { en } from '../../locale/places/en.js';
import { id } from '../../locale/places/id.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import type { Masterplan } from '../types.js';
import { checkMasterplan } from './check-masterplan.js';

const full = parsed(rawFullPlan());
/** Everything is there and nothing is linked, rated, budgeted or approved. */
const bare: Masterplan = {
  ...full,
  problems: full.problems.map((item) => ({ ...item, state: 'draft' })),
  needs: full.needs.map((item) => ({ ...item, state: 'draft', problemIds: [] })),
  innovations: full.innovations.map((item) => ({
    ...item,
    state: 'draft',
    needIds: [],
    problemIds: [],
  })),
  programs: full.programs.map((item) => ({
    ...item,
    state: 'draft',
    strategyIds: [],
    needIds: [],
    innovationIds: [],
    budgets: [],
    progress: [],
    indicators: item.indicators.map((own) => ({ ...own, baseline: null, targets: [] })),
  })),
};
const plans: readonly [string, Masterplan][] = [
  ['an empty', parsed(rawEmptyPlan())],
  ['a small', parsed(rawPlan())],
  ['a full', full],
  ['a bare', bare],
];

describe.each(plans)('the steps of %s plan', (_, plan) => {
  const { books } = checkMasterplan(plan, { asOf: '2026-11-23' });
  const steps = books.flatMap(({ chapters }) => chapters.flatMap(({ next }) => next));

  it('are there for each chapter of Buku 1 that is not complete', () => {
    const chapters = books.find((book) => book.id === 'buku-1')?.chapters ?? [];
    expect(chapters).toHaveLength(9);
    for (const { next, share } of chapters) {
      expect(next.length === 0).toBe(share === null || share === 1);
    }
  });

  it('say in both languages what to do, with every name filled in', () => {
    for (const locale of locales) {
      for (const step of steps) {
        const text = describeNextStep(locale, step);
        expect(text).toMatch(/^[A-Z].*\.$/);
        expect(text).not.toMatch(/[{}]|undefined|mulai dari \.|starting with \./);
      }
    }
  });

  it('say where: a place of the plan, each part of which has a name in both languages', () => {
    for (const { path } of steps) {
      const [list, position] = path;
      expect(list).toBeTypeOf('string');
      expect(describePlace('id', path)).not.toBe('');
      for (const key of path) {
        if (typeof key === 'string') expect([key in id, key in en]).toEqual([true, true]);
      }
      // An item that is pointed at exists; a list that is pointed at may still be empty.
      if (typeof position === 'number') {
        expect(valueAt(plan, path.slice(0, 2))).toBeDefined();
      }
    }
  });
});
