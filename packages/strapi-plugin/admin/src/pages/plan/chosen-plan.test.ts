import { expect, it } from 'vitest';
import { chosenPlan } from './chosen-plan';

const plans = [{ documentId: 'p1' }, { documentId: 'p2' }];

it('is the one that the address names, and no other in its place', () => {
  expect(chosenPlan(plans, 'p2')).toEqual({ documentId: 'p2' });
  expect(chosenPlan(plans, 'p3')).toBeUndefined();
  expect(chosenPlan(plans, '')).toBeUndefined();
});

it('is the first where the address names none', () => {
  expect(chosenPlan(plans, null)).toEqual({ documentId: 'p1' });
  expect(chosenPlan([], null)).toBeUndefined();
});
