import { expect, it } from 'vitest';
import { evaluationProfiles } from './profiles.js';

it('keeps both published sets of weights as published', () => {
  expect(evaluationProfiles.map(({ weights }) => Object.values(weights))).toEqual([
    [10, 20, 30, 30, 10],
    [10, 20, 30, 20, 20],
  ]);
});
