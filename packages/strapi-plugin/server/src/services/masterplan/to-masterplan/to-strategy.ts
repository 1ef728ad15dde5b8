import { itemId, type ItemNames } from '../stored-plan/item-id';
import { present } from '../stored-plan/present';
import type { RowOf } from '../stored-plan/stored-plan';
import { classificationOf, reviewOf } from './shared';

/** The code of a cited SWOT factor of an analysis. */
export type FactorCodeOf = (factorId: number, analysisId: number | undefined) => string;

export function toStrategy(row: RowOf<'strategy'>, swots: ItemNames, factorCodeOf: FactorCodeOf) {
  return {
    id: itemId(row),
    ...present({
      code: row.code,
      ...reviewOf(row),
      ...classificationOf(row),
      kind: row.kind,
      statement: row.statement,
      swotId: swots.one(row.links.swot),
      factorCodes: row.links.factors.map((id) => factorCodeOf(id, row.links.swot[0])),
    }),
  };
}
