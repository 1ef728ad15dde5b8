import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { entry, review } from './define/item';
import { inverse, one } from './define/relation';

export const factorKinds = ['strength', 'weakness', 'opportunity', 'threat'] as const;

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
    weightUnit: is.choice('weight-unit', ['fraction', 'percent']),
    ratingScale: is.choice('rating-scale', ['one-to-four', 'one-to-five', 'signed']),
    ratingDirection: is.choice('rating-direction', ['reversed', 'magnitude']),
    coordinates: is.choice('coordinates', [
      'difference',
      'half-difference',
      'swapped',
      'threshold',
    ]),
    quadrantNaming: is.choice('quadrant-naming', ['rangkuti', 'pearce-robinson', 'cartesian']),
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
  attributes: {
    statement: is.required(is.shortText),
    code: is.required(is.word),
    kind: is.required(is.choice('factor-kind', factorKinds)),
    weight: is.required(is.float),
    rating: is.required(is.float),
    printedScore: is.float,
    analysis: one('swot-analysis', 'factors'),
    ...entry,
  },
});
