import { innovationStages, type StageProgress } from './innovation-stages.js';

/**
 * Progress of an innovation, 0 to 100: the mean of its six stages, each counting the same (our own
 * proposal). It is 100 exactly when every stage is. A progress that is no finite number counts as 0.
 *
 * @example
 * const done = { progress: 100 };
 * const open = { progress: 0 };
 * innovationProgress({
 *   'problem-formulation': done,
 *   'idea-formulation': done,
 *   'development-planning': done,
 *   development: open,
 *   implementation: open,
 *   evaluation: open,
 * }); // 50
 */
export function innovationProgress(stages: StageProgress): number {
  let sum = 0;
  for (const stage of innovationStages) {
    const { progress } = stages[stage];
    if (Number.isFinite(progress)) sum += progress;
  }
  return sum / innovationStages.length;
}
