import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';
import { reviewColumns } from './shared';

export function fromSwot(analysis: MasterplanSwotAnalysis): Draft<'swot-analysis'> {
  const { id, method } = analysis;
  return {
    ref: refTo('swot-analysis', id),
    data: {
      key: id,
      title: id,
      ...scopeColumns(analysis.scope),
      ...reviewColumns(analysis),
      weightUnit: method?.weightUnit,
      ratingScale: method?.ratingScale,
      ratingDirection: method?.ratingDirection,
      coordinates: method?.coordinates,
      quadrantNaming: method?.quadrantNaming,
      weightTolerance: method?.weightTolerance,
    },
    links: {},
  };
}

/** Strategies cite factors by code: {@link factorRef} finds the first one of that code again. */
export function fromFactors(analysis: MasterplanSwotAnalysis): Draft<'swot-factor'>[] {
  const { id, factors, updatedAt } = analysis;
  const seen = new Set<string>();
  return factors.map((factor, index) => {
    const isFirst = !seen.has(factor.code);
    seen.add(factor.code);
    return {
      ref: isFirst ? factorRef(id, factor.code) : `${factorRef(id, factor.code)}/${index}`,
      data: {
        key: factor.id,
        code: factor.code,
        kind: factor.kind,
        statement: factor.statement,
        weight: factor.weight,
        rating: factor.rating,
        printedScore: factor.printedScore,
        position: index + 1,
        updatedAt,
      },
      links: { analysis: [refTo('swot-analysis', id)] },
    };
  });
}

export function factorRef(swotId: string, code: string): string {
  return refTo('swot-factor', `${swotId}/${code}`);
}

function scopeColumns(scope: MasterplanSwotAnalysis['scope']) {
  switch (scope.kind) {
    case 'region':
      return { scope: scope.kind };
    case 'dimension':
      return { scope: scope.kind, dimensionId: scope.dimensionId };
    case 'readiness-element':
      return { scope: scope.kind, readinessElementId: scope.elementId };
  }
}
