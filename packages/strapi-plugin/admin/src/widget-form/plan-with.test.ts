import { describe, expect, it } from 'vitest';
import { analysis, plan } from './testing/small-plan';
import { planWith } from './plan-with';

describe('planWith', () => {
  it('puts an item in place of the one that has its id, and leaves the plan as it was', () => {
    const next = planWith(plan, 'swot', { ...analysis, state: 'returned' });
    expect(next.swot.map(({ id, state }) => [id, state])).toEqual([['sw-region', 'returned']]);
    expect(plan.swot[0]?.state).toBe('draft');
  });

  it('adds one that isn’t there', () => {
    const next = planWith(plan, 'swot', { ...analysis, id: 'sw-new' });
    expect(next.swot.map(({ id }) => id)).toEqual(['sw-region', 'sw-new']);
    expect(next.strategies).toEqual(plan.strategies);
  });

  it('has strategies follow a factor to its new code, and let go of one that went', () => {
    const [strength, , opportunity] = analysis.factors;
    if (strength === undefined || opportunity === undefined) throw new Error();
    const factors = [{ ...strength, code: 'O2', kind: 'opportunity' as const }, opportunity];
    const next = planWith(plan, 'swot', { ...analysis, factors });
    expect(next.strategies.map(({ factorCodes }) => factorCodes)).toEqual([['O2', 'O1']]);
  });
});
