import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../tests/fixtures/make-plan';
import { answersTo } from './answers-to';

describe('answersTo', () => {
  it('counts what points to an objective, by itself or through its programmes', () => {
    const plan = fullPlan(3);
    expect([...answersTo(plan).values()]).toEqual([{ problems: 3, programs: 3 }]);
  });

  it('knows of objectives that nothing points to, and of none without an RPJMD', () => {
    const plan = fullPlan(1);
    const bare = { ...plan, problems: [], programs: [] };
    expect([...answersTo(bare).values()]).toEqual([{ problems: 0, programs: 0 }]);
    const { rpjmd: _, ...without } = plan;
    expect(answersTo(without).size).toBe(0);
  });
});
