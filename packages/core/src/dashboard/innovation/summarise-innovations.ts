import { currentStage } from '../../inventory/current-stage.js';
import { innovationProgress } from '../../inventory/innovation-progress.js';
import { innovationStages } from '../../inventory/innovation-stages.js';
import { isComplete } from '../../inventory/is-complete.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { InnovationsSummary, OwnerCount, ProposerCount } from '../types.js';
import type { AgeOf } from './ages-at.js';
import { countFreshness } from './count-freshness.js';

export function summariseInnovations(masterplan: Masterplan, ageOf: AgeOf): InnovationsSummary {
  const { innovations } = masterplan;
  const fromOpds = innovations.filter(({ proposer }) => proposer.kind === 'opd').length;
  const perOpd = countOwners(masterplan);
  const stages = innovations.map((innovation) => currentStage(innovation.stages));
  // From the smallest up, so that the order of the list changes no bit.
  const progresses = innovations.map(({ stages: own }) => innovationProgress(own));
  let progress = 0;
  for (const own of progresses.sort((a, b) => a - b)) progress += own;
  return {
    total: innovations.length,
    fromOpds,
    fromCouncil: innovations.length - fromOpds,
    owners: perOpd.length,
    completed: innovations.filter((innovation) => isComplete(innovation.stages)).length,
    meanProgress: innovations.length === 0 ? null : progress / innovations.length,
    freshness: countFreshness(innovations, ageOf),
    stages: innovationStages.map((stage) => ({
      stage,
      innovations: stages.filter((current) => current === stage).length,
    })),
    perOpd,
    perProposer: countProposers(innovations),
  };
}

function countOwners({ innovations, opds }: Masterplan): OwnerCount[] {
  const counts = new Map<string, number>();
  for (const { opdId } of innovations) {
    if (opdId !== undefined) counts.set(opdId, (counts.get(opdId) ?? 0) + 1);
  }
  return opds
    .map(({ id, name, shortName }) => ({
      opdId: id,
      name,
      shortName,
      innovations: counts.get(id) ?? 0,
    }))
    .filter((owner) => owner.innovations > 0)
    .sort(mostFirst);
}

/** Spaces around a name don't make two proposers of one. */
function countProposers(innovations: Masterplan['innovations']): ProposerCount[] {
  const counts = new Map<string, ProposerCount>();
  for (const { proposer } of innovations) {
    if (proposer.kind !== 'council') continue;
    const { institution } = proposer;
    const name = proposer.name.trim();
    const key = `${institution} ${name}`;
    counts.set(key, { name, institution, innovations: (counts.get(key)?.innovations ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => mostFirst(a, b) || (a.institution < b.institution ? -1 : 1),
  );
}

function mostFirst(
  a: Pick<OwnerCount, 'innovations' | 'name'>,
  b: Pick<OwnerCount, 'innovations' | 'name'>,
): number {
  return b.innovations - a.innovations || (a.name < b.name ? -1 : Number(a.name > b.name));
}
