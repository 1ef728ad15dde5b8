import { expect, it } from 'vitest';
import { stepIn, withStep } from './step-in';

const address = new URLSearchParams({ plan: 'r1' });

it('is the step that the address names, counted from one, as long as the tour has it', () => {
  expect(stepIn(withStep(address, 0), 4)).toBe(0);
  expect(stepIn(withStep(address, 3), 4)).toBe(3);
  expect(withStep(address, 0).toString()).toBe('plan=r1&tour=1');
});

it('is none where the tour is over, has no such step or is not asked for', () => {
  expect(stepIn(address, 4)).toBeNull();
  expect(withStep(withStep(address, 2), null).toString()).toBe('plan=r1');
  for (const tour of ['0', '5', '1.5', 'satu', '']) {
    expect(stepIn(new URLSearchParams({ tour }), 4)).toBeNull();
  }
});
