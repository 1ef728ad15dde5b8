import { expect, it } from 'vitest';
import { isPartField } from './is-part-field';

it('knows what belongs to an item from what it is linked to, and from what it says itself', () => {
  expect(isPartField('program', 'budgets')).toBe(true);
  expect(isPartField('innovation', 'stages')).toBe(true);
  expect(isPartField('swot-analysis', 'factors')).toBe(true);
  expect(isPartField('program', 'dependsOn')).toBe(false);
  expect(isPartField('need', 'problems')).toBe(false);
  expect(isPartField('program', 'name')).toBe(false);
  expect(isPartField('tidak-ada', 'name')).toBe(false);
});
