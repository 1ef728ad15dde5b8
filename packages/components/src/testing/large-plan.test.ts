import { findCycles } from '@kotacerdas/core/action-plan';
import { expect, test } from 'vitest';
import { largePlan } from './large-plan.js';

test('is a valid plan of as many programmes and items as asked for', () => {
  const plan = largePlan(300, 20);
  expect(plan.programs).toHaveLength(300);
  expect(plan.needs).toHaveLength(20);
  expect(new Set(plan.programs.map(({ horizon }) => horizon)).size).toBe(3);
  expect(plan.programs.some(({ dependsOnProgramIds }) => dependsOnProgramIds.length > 0)).toBe(
    true,
  );
  expect(findCycles(plan.programs)).toEqual([]);
  expect(largePlan(0).programs).toEqual([]);
});
