import { expect, it } from 'vitest';
import { chosenPlan } from './chosen-plan';

const plans = [{ documentId: 'p1' }, { documentId: 'p2' }];

it('is the one that the address names, and no other in its place', () => {
  expect(chosenPlan(plans, 'p2', null)).toEqual({ documentId: 'p2' });
  expect(chosenPlan(plans, 'p3', null)).toBeUndefined();
  expect(chosenPlan(plans, '', null)).toBeUndefined();
});

it('is the first where the address names none', () => {
  expect(chosenPlan(plans, null, null)).toEqual({ documentId: 'p1' });
  expect(chosenPlan([], null, null)).toBeUndefined();
});

it('is the one that was looked at last, where the address names none and it is there still', () => {
  expect(chosenPlan(plans, null, 'p2')).toEqual({ documentId: 'p2' });
  expect(chosenPlan(plans, null, 'gone')).toEqual({ documentId: 'p1' });
  expect(chosenPlan(plans, 'p1', 'p2')).toEqual({ documentId: 'p1' });
});
