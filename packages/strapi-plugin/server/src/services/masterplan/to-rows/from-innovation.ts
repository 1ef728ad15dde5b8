import type { Innovation } from '@kotacerdas/core/masterplan';
import { innovationStages } from '@kotacerdas/core/inventory';
import { digits } from './digits';
import { type Draft, refIfAny, refsTo, refTo } from './draft';
import { igaColumns, kippColumns } from './inventory-columns';
import { classificationColumns, reviewColumns } from './shared';

export function fromInnovation(innovation: Innovation): Draft<'innovation'> {
  return {
    ref: refTo('innovation', innovation.id),
    data: {
      key: innovation.id,
      code: innovation.code,
      ...reviewColumns(innovation),
      ...classificationColumns(innovation),
      name: innovation.name,
      shortName: innovation.shortName,
      kind: innovation.kind,
      ...proposerColumns(innovation.proposer),
      startYear: innovation.startYear,
      ...descriptionColumns(innovation),
      ...igaColumns(innovation.iga),
      ...kippColumns(innovation.kipp),
    },
    links: {
      opd: refIfAny('opd', innovation.opdId),
      needs: refsTo('need', innovation.needIds),
      problems: refsTo('problem', innovation.problemIds),
    },
  };
}

export function fromStages(innovation: Innovation): Draft<'innovation-stage'>[] {
  const ref = refTo('innovation', innovation.id);
  return innovationStages.map((stage) => {
    const { progress, file, note } = innovation.stages[stage];
    return {
      ref: `${ref}/${stage}`,
      data: {
        stage,
        progress,
        fileLabel: file?.label,
        fileUrl: file?.url,
        note,
        updatedAt: innovation.updatedAt,
      },
      links: { innovation: [ref] },
    };
  });
}

export function fromPartners(innovation: Innovation): Draft<'innovation-partner'>[] {
  const ref = refTo('innovation', innovation.id);
  return innovation.partners.map(({ form, name }, index) => ({
    ref: `${ref}/partner/${index}`,
    data: { form, name, updatedAt: innovation.updatedAt },
    links: { innovation: [ref] },
  }));
}

function proposerColumns(proposer: Innovation['proposer']) {
  return proposer.kind === 'opd'
    ? { proposer: proposer.kind }
    : {
        proposer: proposer.kind,
        proposerName: proposer.name,
        proposerInstitution: proposer.institution,
      };
}

function descriptionColumns(innovation: Innovation) {
  const { benefits, potential, sustainability, resources } = innovation;
  return {
    description: innovation.description,
    benefitOrganiser: benefits?.organiser,
    benefitGovernment: benefits?.government,
    benefitPublic: benefits?.public,
    uniqueness: innovation.uniqueness,
    potentialExpansion: potential?.expansion,
    potentialImprovement: potential?.improvement,
    potentialReplication: potential?.replication,
    sustainabilityRegulation: sustainability?.regulation,
    sustainabilityInstitution: sustainability?.institution,
    sustainabilityResources: sustainability?.resources,
    sustainabilityBusinessModel: sustainability?.businessModel,
    riskAnalysis: innovation.riskAnalysis,
    resourceBudget: digits(resources?.budget),
    resourcePeople: resources?.people,
    resourceFacilities: resources?.facilities,
  };
}
