import { currentStage } from '../../inventory/current-stage.js';
import { innovationProgress } from '../../inventory/innovation-progress.js';
import { innovationStages } from '../../inventory/innovation-stages.js';
import { isComplete } from '../../inventory/is-complete.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { InnovationsSummary, OwnerCount } from '../types.js';
import { countFreshness } from './count-freshness.js';

export function summariseInnovations(masterplan: Masterplan, asOf: string): InnovationsSummary {
  const { innovations } = masterplan;
  const fromOpds = innovations.filter(({ proposer }) => proposer.kind === 'opd').length;
  const perOpd = countOwners(masterplan);
  const stages = innovations.map((innovation) => currentStage(innovation.stages));
  let progress = 0;
  for (const innovation of innovations) progress += innovationProgress(innovation.stages);
  return {
    total: innovations.length,
    fromOpds,
    fromCouncil: innovations.length - fromOpds,
    owners: perOpd.length,
    completed: innovations.filter((innovation) => isComplete(innovation.stages)).length,
    meanProgress: innovations.length === 0 ? null : progress / innovations.length,
    freshness: countFreshness(innovations, asOf),
    stages: innovationStages.map((stage) => ({
      stage,
      innovations: stages.filter((current) => current === stage).length,
    })),
    perOpd,
  };
}

function countOwners({ innovations, opds }: Masterplan): OwnerCount[] {
  return opds
    .map(({ id, name, shortName }) => ({
      opdId: id,
      name,
      shortName,
      innovations: innovations.filter(({ opdId }) => opdId === id).length,
    }))
    .filter((owner) => owner.innovations > 0)
    .sort(
      (a, b) => b.innovations - a.innovations || (a.name < b.name ? -1 : Number(a.name > b.name)),
    );
}
