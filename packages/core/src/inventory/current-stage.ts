import { innovationStages, type InnovationStage, type StageProgress } from './innovation-stages.js';

/**
 * The stage an innovation stands in: the first that is below 100 %, or the last one when all are done.
 *
 * @example
 * currentStage(innovation.stages); // 'development'
 */
export function currentStage(stages: StageProgress): InnovationStage {
  return innovationStages.find((stage) => stages[stage].progress < 100) ?? 'evaluation';
}
