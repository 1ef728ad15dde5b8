import type { Strategy } from '@kotacerdas/core/masterplan';
import { type Draft, refTo } from './draft';
import { factorRef } from './from-swot';
import { classificationColumns, reviewColumns } from './shared';

export function fromStrategy(strategy: Strategy): Draft<'strategy'> {
  return {
    ref: refTo('strategy', strategy.id),
    data: {
      key: strategy.id,
      code: strategy.code,
      ...reviewColumns(strategy),
      ...classificationColumns(strategy),
      kind: strategy.kind,
      statement: strategy.statement,
    },
    links: {
      swot: [refTo('swot-analysis', strategy.swotId)],
      factors: strategy.factorCodes.map((code) => factorRef(strategy.swotId, code)),
    },
  };
}
