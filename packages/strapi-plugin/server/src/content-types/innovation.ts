import { innovationKinds, institutions } from '@kotacerdas/core/masterplan';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { iga, kipp } from './define/inventories';
import { classification, entry, review } from './define/item';
import { inverse, many, one } from './define/relation';

export const innovation = contentType({
  singular: 'innovation',
  plural: 'innovations',
  displayName: 'Inovasi',
  listed: ['code', 'shortName', 'opd', 'state'],
  attributes: {
    shortName: is.required(is.shortText),
    name: is.required(is.shortText),
    code: is.code,
    ...classification,
    kind: is.required(is.choice('innovation-kind', innovationKinds)),
    proposer: is.withDefault(is.choice('proposer', ['opd', 'council']), 'opd'),
    proposerName: is.shortText,
    proposerInstitution: is.choice('institution', institutions),
    opd: one('opd'),
    startYear: is.required(is.year),
    needs: many('need'),
    problems: many('problem'),
    stages: inverse('innovation-stage', 'innovation'),
    partners: inverse('innovation-partner', 'innovation'),
    description: is.longText,
    benefitOrganiser: is.longText,
    benefitGovernment: is.longText,
    benefitPublic: is.longText,
    uniqueness: is.longText,
    potentialExpansion: is.longText,
    potentialImprovement: is.longText,
    potentialReplication: is.longText,
    sustainabilityRegulation: is.longText,
    sustainabilityInstitution: is.longText,
    sustainabilityResources: is.longText,
    sustainabilityBusinessModel: is.longText,
    riskAnalysis: is.longText,
    resourceBudget: is.rupiah,
    resourcePeople: is.longText,
    resourceFacilities: is.longText,
    ...iga,
    ...kipp,
    ...review,
    ...entry,
  },
});
