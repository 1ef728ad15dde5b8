import { innovationStages, type StageProgress } from './innovation-stages.js';

/**
 * Whether an innovation is at 100 % in all six stages.
 *
 * @example
 * const done = { progress: 100 };
 * isComplete({
 *   'problem-formulation': done,
 *   'idea-formulation': done,
 *   'development-planning': done,
 *   development: done,
 *   implementation: done,
 *   evaluation: { progress: 99 },
 * }); // false
 */
export function isComplete(stages: StageProgress): boolean {
  return innovationStages.every((stage) => stages[stage].progress === 100);
}
