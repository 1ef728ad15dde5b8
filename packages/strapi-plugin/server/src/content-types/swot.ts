import { factorKinds } from '@kotacerdas/core/masterplan';
import { swotMethodChoices } from '@kotacerdas/core/swot';
import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry, review } from './define/item';
import { inverse, one } from './define/relation';

export const swotAnalysis = contentType({
  singular: 'swot-analysis',
  plural: 'swot-analyses',
  displayName: 'SWOT',
  listed: ['title', 'scope', 'state'],
  attributes: {
    /** For officers only: the document names an analysis by its scope. */
    title: is.shortText,
    scope: is.withDefault(
      is.choice('swot-scope', ['region', 'dimension', 'readiness-element']),
      'region',
    ),
    dimensionId: is.dimension,
    readinessElementId: is.word,
    factors: inverse('swot-factor', 'analysis'),
    weightUnit: is.choice('weight-unit', swotMethodChoices.weightUnit),
    ratingScale: is.choice('rating-scale', swotMethodChoices.ratingScale),
    ratingDirection: is.choice('rating-direction', swotMethodChoices.ratingDirection),
    coordinates: is.choice('coordinates', swotMethodChoices.coordinates),
    quadrantNaming: is.choice('quadrant-naming', swotMethodChoices.quadrantNaming),
    weightTolerance: is.float,
    ...review,
    ...entry,
  },
});

export const swotFactor = contentType({
  singular: 'swot-factor',
  plural: 'swot-factors',
  displayName: 'SWOT – Faktor',
  listed: ['code', 'statement', 'kind', 'analysis'],
  hidden: ['position'],
  attributes: {
    statement: is.required(is.shortText),
    code: is.required(is.code),
    kind: is.required(is.choice('factor-kind', factorKinds)),
    weight: is.required(is.float),
    rating: is.required(is.float),
    printedScore: is.float,
    /** Where it stands among the factors of its analysis: officers put them into an order. */
    position: is.float,
    analysis: one('swot-analysis', 'factors'),
    ...entry,
  },
});
