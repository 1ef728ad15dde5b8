import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currentStage } from './current-stage.js';
import { innovationProgress } from './innovation-progress.js';
import { innovationStages, type StageProgress } from './innovation-stages.js';
import { isComplete } from './is-complete.js';
import { igaStage } from './official/iga-stage.js';

const percent = fc.integer({ min: 0, max: 100 }).map((progress) => ({ progress }));
const stages: fc.Arbitrary<StageProgress> = fc.record({
  'problem-formulation': percent,
  'idea-formulation': percent,
  'development-planning': percent,
  development: percent,
  implementation: percent,
  evaluation: percent,
});
const all = (progress: number): StageProgress => ({
  'problem-formulation': { progress },
  'idea-formulation': { progress },
  'development-planning': { progress },
  development: { progress },
  implementation: { progress },
  evaluation: { progress },
});

it('an innovation stands in its first unfinished stage', () => {
  expect(currentStage(all(0))).toBe('problem-formulation');
  expect(currentStage({ ...all(100), development: { progress: 99 } })).toBe('development');
  expect(currentStage(all(100))).toBe('evaluation');
});

it.each([NaN, Infinity, -Infinity])('a progress of %s is not done', (progress) => {
  expect(currentStage(all(progress))).toBe('problem-formulation');
  const last = { ...all(100), evaluation: { progress } };
  expect(currentStage(last)).toBe('evaluation');
  expect(igaStage({ ...all(100), development: { progress } })).toBe('trial');
  expect(isComplete(last)).toBe(false);
  expect(innovationProgress(last)).toBe(500 / 6);
  expect(innovationProgress(all(progress))).toBe(0);
});

it('progress is the mean of the stages', () => {
  expect(innovationProgress({ ...all(0), 'problem-formulation': { progress: 60 } })).toBe(10);
});

it('progress lies in 0 to 100 and is 100 exactly when all stages are', () => {
  fc.assert(
    fc.property(stages, (progress) => {
      const mean = innovationProgress(progress);
      expect(mean).toBeGreaterThanOrEqual(0);
      expect(mean).toBeLessThanOrEqual(100);
      expect(mean === 100).toBe(isComplete(progress));
    }),
  );
});

it('every stage before the current one is done', () => {
  fc.assert(
    fc.property(stages, (progress) => {
      const at = innovationStages.indexOf(currentStage(progress));
      for (const stage of innovationStages.slice(0, at)) expect(progress[stage].progress).toBe(100);
    }),
  );
});
