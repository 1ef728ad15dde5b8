import { innovationStages, type InnovationStage, type StageProgress } from './innovation-stages.js';
import { isStageDone } from './is-stage-done.js';

/**
 * The stage an innovation stands in: the first that is not at 100 %, or the last one when all are done. A
 * progress that is no finite number is not done.
 *
 * @example
 * const done = { progress: 100 };
 * const open = { progress: 0 };
 * currentStage({
 *   'problem-formulation': done,
 *   'idea-formulation': done,
 *   'development-planning': done,
 *   development: open,
 *   implementation: open,
 *   evaluation: open,
 * }); // 'development'
 */
export function currentStage(stages: StageProgress): InnovationStage {
  return innovationStages.find((stage) => !isStageDone(stages[stage])) ?? 'evaluation';
}
