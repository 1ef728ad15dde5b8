import { innovationStages } from '@kotacerdas/core/inventory';
import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present, presentGroup } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { wholeNumber } from '../stored-plan/whole-number';
import { classificationOf, reviewOf } from './shared';
import { toIga, toKipp } from './to-inventories';

type Innovation = RowOf<'innovation'>;
type Stage = RowOf<'innovation-stage'>;

interface Below {
  stages: readonly Stage[];
  partners: readonly RowOf<'innovation-partner'>[];
}

export function toInnovation(
  row: Innovation,
  below: Below,
  names: { opds: ItemNames; needs: ItemNames; problems: ItemNames },
) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      ...reviewOf(row, [...below.stages, ...below.partners]),
      ...classificationOf(row),
      name: row.name,
      shortName: row.shortName,
      kind: row.kind,
      proposer: toProposer(row),
      opdId: names.opds.one(row.links.opd),
      startYear: row.startYear,
      needIds: names.needs.all(row.links.needs),
      problemIds: names.problems.all(row.links.problems),
      stages: toStages(below.stages),
      partners: below.partners.map(({ form, name }) => present({ form, name })),
      ...toDescription(row),
      iga: toIga(row),
      kipp: toKipp(row),
    }),
  };
}

function toProposer(row: Innovation) {
  return row.proposer === 'council'
    ? present({ kind: row.proposer, name: row.proposerName, institution: row.proposerInstitution })
    : { kind: row.proposer ?? 'opd' };
}

/** A stage without a row hasn't begun. If there are two rows for one, the later one counts. */
function toStages(rows: readonly Stage[]) {
  const byStage = new Map(rows.map((row) => [row.stage, row]));
  return Object.fromEntries(
    innovationStages.map((stage) => {
      const row = byStage.get(stage);
      if (row === undefined) return [stage, { progress: 0 }];
      const file = presentGroup({ label: row.fileLabel, url: row.fileUrl });
      return [stage, { progress: row.progress ?? 0, ...present({ file, note: row.note }) }];
    }),
  );
}

function toDescription(row: Innovation) {
  return {
    description: row.description,
    benefits: presentGroup({
      organiser: row.benefitOrganiser,
      government: row.benefitGovernment,
      public: row.benefitPublic,
    }),
    uniqueness: row.uniqueness,
    potential: presentGroup({
      expansion: row.potentialExpansion,
      improvement: row.potentialImprovement,
      replication: row.potentialReplication,
    }),
    sustainability: presentGroup({
      regulation: row.sustainabilityRegulation,
      institution: row.sustainabilityInstitution,
      resources: row.sustainabilityResources,
      businessModel: row.sustainabilityBusinessModel,
    }),
    riskAnalysis: row.riskAnalysis,
    resources: presentGroup({
      budget: wholeNumber(row.resourceBudget),
      people: row.resourcePeople,
      facilities: row.resourceFacilities,
    }),
  };
}
