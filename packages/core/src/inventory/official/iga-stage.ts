import { currentStage } from '../current-stage.js';
import type { InnovationStage, StageProgress } from '../innovation-stages.js';
import type { IgaStage } from './types.js';

/**
 * Which IGA stage each of our six stages belongs to: 1–3 *inisiatif*, 4 *uji coba*, 5–6 *penerapan*. Our
 * own proposal; `igaStage` takes another mapping.
 *
 * @example
 * igaStages.development; // 'trial'
 */
export const igaStages: Readonly<Record<InnovationStage, IgaStage>> = {
  'problem-formulation': 'initiative',
  'idea-formulation': 'initiative',
  'development-planning': 'initiative',
  development: 'trial',
  implementation: 'implementation',
  evaluation: 'implementation',
};

/**
 * The stage in which the Innovative Government Award sees an innovation, from the stage it stands in.
 *
 * @example
 * const done = { progress: 100 };
 * const open = { progress: 0 };
 * igaStage({
 *   'problem-formulation': done,
 *   'idea-formulation': done,
 *   'development-planning': done,
 *   development: open,
 *   implementation: open,
 *   evaluation: open,
 * }); // 'trial'
 */
export function igaStage(
  stages: StageProgress,
  mapping: Readonly<Record<InnovationStage, IgaStage>> = igaStages,
): IgaStage {
  return mapping[currentStage(stages)];
}
