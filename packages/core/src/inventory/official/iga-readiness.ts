import { isDay } from '../../date/is-day.js';
import type { Issue } from '../../issue/issue.js';
import { igaRequirements } from './iga-requirements.js';
import { igaStage } from './iga-stage.js';
import { inventoryReadiness } from './inventory-readiness.js';
import { readableStages } from './readable-stages.js';
import type { IgaReadiness, InventoryRecord, InventoryRequirements } from './types.js';

/**
 * What an innovation still lacks for the Innovative Government Award: its fields in order, the stage, and
 * whether the dates agree (a trial comes before the implementation, or on its day). A date is only asked in
 * a stage that has it; one that is given earlier is not refused.
 *
 * @example
 * const open = { progress: 0 };
 * const { complete, done, stage } = igaReadiness({
 *   name: 'Izin sekali klik',
 *   stages: {
 *     'problem-formulation': open, 'idea-formulation': open, 'development-planning': open,
 *     development: open, implementation: open, evaluation: open,
 *   },
 * });
 * stage; // 'initiative'
 * done; // 2
 * complete; // false
 */
export function igaReadiness(
  innovation: InventoryRecord,
  requirements: InventoryRequirements = igaRequirements,
): IgaReadiness {
  const readiness = inventoryReadiness(innovation, requirements);
  const disagreement = checkDates(innovation);
  return {
    ...readiness,
    stage: igaStage(readableStages(innovation.stages)),
    complete: readiness.complete && disagreement.length === 0,
    issues: [...readiness.issues, ...disagreement],
  };
}

function checkDates({ iga }: InventoryRecord): Issue[] {
  const { implementedOn: implementation, trialOn: trial } = iga ?? {};
  if (!isDay(trial) || !isDay(implementation) || trial <= implementation) return [];
  return [
    {
      severity: 'error',
      code: 'implementation-before-trial',
      path: ['iga', 'implementedOn'],
      params: { trial, implementation },
    },
  ];
}
