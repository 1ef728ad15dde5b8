import { expect, it } from 'vitest';
import { offeredTypes } from './offered-types';

const types = ['problem', 'need', 'progress-entry'] as const;

it('offers nothing to add to a locked chapter, but to whoever may open it again', () => {
  expect(offeredTypes(types, { creatable: ['problem'], locked: ['need'] })).toEqual([
    'problem',
    'progress-entry',
  ]);
  expect(offeredTypes(types, { creatable: ['need'], locked: ['need'] })).toEqual([...types]);
  expect(offeredTypes(types, null)).toEqual([...types]);
});
