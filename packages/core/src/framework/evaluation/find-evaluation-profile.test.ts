import { expect, it } from 'vitest';
import { findEvaluationProfile } from './find-evaluation-profile.js';
import { evaluationProfiles } from './profiles.js';

it('finds every built-in profile by its id', () => {
  expect(evaluationProfiles.map(({ id }) => findEvaluationProfile(id))).toEqual(evaluationProfiles);
  expect(findEvaluationProfile('quick-win-weighted')?.weights.quickWin).toBe(20);
});

it('finds none with another id', () => {
  expect(findEvaluationProfile('')).toBeNull();
  expect(findEvaluationProfile('constructor')).toBeNull();
});
