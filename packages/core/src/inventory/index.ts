export { currentStage } from './current-stage.js';
export { innovationProgress } from './innovation-progress.js';
export { innovationStages, type InnovationStage, type StageProgress } from './innovation-stages.js';
export { isComplete } from './is-complete.js';
