import { valueAt } from '../../issue/value-at.js';
import type { InnovationStage, StageProgress } from '../innovation-stages.js';

/** The six stages of anything: one that is not there, or says no progress, has not begun. */
export function readableStages(stages: unknown): StageProgress {
  const read = (stage: InnovationStage): { readonly progress: number } => {
    const progress = valueAt(stages, [stage, 'progress']);
    return { progress: typeof progress === 'number' ? progress : 0 };
  };
  return {
    'problem-formulation': read('problem-formulation'),
    'idea-formulation': read('idea-formulation'),
    'development-planning': read('development-planning'),
    development: read('development'),
    implementation: read('implementation'),
    evaluation: read('evaluation'),
  };
}
