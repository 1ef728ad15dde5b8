import { itemId } from '../stored-plan/item-id';
import { present, presentGroup } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { reviewOf } from './shared';

type Analysis = RowOf<'swot-analysis'>;
type Factor = RowOf<'swot-factor'>;

export function toSwot(row: Analysis, factors: readonly Factor[]) {
  return {
    id: itemId(row),
    scope: toScope(row),
    ...present(reviewOf(row, factors)),
    factors: inOrder(factors).map(toFactor),
    ...present({ method: toMethod(row) }),
  };
}

/** Those without a place, as from Content Manager, come last; of equals, the older one first. */
function inOrder(factors: readonly Factor[]): Factor[] {
  const placeOf = ({ position }: Factor) => position ?? Number.MAX_VALUE;
  return [...factors].sort((a, b) => placeOf(a) - placeOf(b));
}

function toScope(row: Analysis) {
  switch (row.scope) {
    case 'dimension':
      return present({ kind: row.scope, dimensionId: row.dimensionId });
    case 'readiness-element':
      return present({ kind: row.scope, elementId: row.readinessElementId });
    default:
      return { kind: row.scope ?? 'region' };
  }
}

function toFactor(row: Factor) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      kind: row.kind,
      statement: row.statement,
      weight: row.weight,
      rating: row.rating,
      printedScore: row.printedScore,
    }),
  };
}

function toMethod(row: Analysis) {
  return presentGroup({
    weightUnit: row.weightUnit,
    ratingScale: row.ratingScale,
    ratingDirection: row.ratingDirection,
    coordinates: row.coordinates,
    quadrantNaming: row.quadrantNaming,
    weightTolerance: row.weightTolerance,
  });
}
