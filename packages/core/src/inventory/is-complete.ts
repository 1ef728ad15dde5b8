import { innovationStages, type StageProgress } from './innovation-stages.js';

/** Whether an innovation is at 100 % in all six stages. */
export function isComplete(stages: StageProgress): boolean {
  return innovationStages.every((stage) => stages[stage].progress === 100);
}
