import { expect, it } from 'vitest';
import { evaluationProfiles } from './profiles.js';

it('offers grades of 1 to 5, our own proposal', () => {
  expect(evaluationProfiles.map(({ scale }) => scale)).toEqual([
    { lowest: 1, highest: 5 },
    { lowest: 1, highest: 5 },
  ]);
});

it('keeps both published sets of weights as published', () => {
  expect(evaluationProfiles.map(({ weights }) => Object.values(weights))).toEqual([
    [10, 20, 30, 30, 10],
    [10, 20, 30, 20, 20],
  ]);
});
