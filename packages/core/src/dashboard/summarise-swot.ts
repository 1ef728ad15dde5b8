import type { Framework } from '../framework/types.js';
import type { Masterplan } from '../masterplan/types.js';
import { evaluateSwot } from '../swot/evaluate-swot.js';
import { inScopeOrder } from './in-scope-order.js';
import type { SwotSummary } from './types.js';

/** The position of every analysis of a plan, region first, on the framework's profile. */
export function summariseSwot(
  { swot }: Pick<Masterplan, 'swot'>,
  framework: Framework,
): SwotSummary[] {
  return inScopeOrder(swot, framework).map((analysis) => {
    const result = evaluateSwot(analysis, framework.swot.method);
    return {
      swotId: analysis.id,
      scope: analysis.scope,
      factors: analysis.factors.length,
      coordinates: result.coordinates,
      origin: result.origin,
      quadrant: result.quadrant,
      quadrantLabel: result.quadrantLabel,
      ieCell: result.ieCell,
      turnedRound: result.turnedRound,
      issues: result.issues,
    };
  });
}
