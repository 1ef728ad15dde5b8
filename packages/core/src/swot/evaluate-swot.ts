import { checkFactors } from './check-factors.js';
import { checkPrinted } from './check-printed.js';
import { checkSides } from './check-sides.js';
import { checkWeights } from './check-weights.js';
import { findIeCell } from './find-ie-cell.js';
import { findPosition } from './find-position.js';
import { isReversedScaleTrap } from './is-reversed-scale-trap.js';
import { issueAt } from './issue-at.js';
import { ofKind } from './of-kind.js';
import { resolveSwotMethod } from './resolve-swot-method.js';
import { scoreFactors } from './score-factors.js';
import { sumSides } from './sum-sides.js';
import { sumTables } from './sum-tables.js';
import { turnRound } from './turn-round.js';
import type { SwotAnalysis, SwotMethod, SwotResult, TurnedRound } from './types.js';

/**
 * Scores a SWOT analysis: IFAS and EFAS, coordinates, quadrant and IE cell, with everything that is odd
 * about it as issues.
 *
 * A score is weight × rating and is always computed; printed scores and totals are only compared. Figures
 * are not rounded: round once, at display. With an empty side the axis and the quadrant are `null`; a
 * point on an axis is `'on-axis'`, since no published rule says otherwise. Where ratings are reversed and
 * coordinates are differences, {@link SwotResult.turnedRound} gives tables and position with weaknesses
 * and threats turned round. {@link explainSwot} shows every step.
 *
 * `profile` is the framework's method; {@link defaultSwotMethod} where it is left out. It never throws:
 * a factor that cannot be counted is left out of every sum and says why.
 *
 * Method: Rangkuti's IFAS/EFAS; IE matrix after David.
 *
 * @example
 * const result = evaluateSwot({
 *   factors: [
 *     { code: 'S1', kind: 'strength', weight: 0.5, rating: 4 },
 *     { code: 'W1', kind: 'weakness', weight: 0.5, rating: 2 },
 *     { code: 'O1', kind: 'opportunity', weight: 0.5, rating: 3 },
 *     { code: 'T1', kind: 'threat', weight: 0.5, rating: 2 },
 *   ],
 * });
 * result.quadrant; // 'SO'
 * result.coordinates; // { x: 1, y: 0.5 }
 */
export function evaluateSwot(analysis: SwotAnalysis, profile?: SwotMethod): SwotResult {
  const method = resolveSwotMethod(analysis.method, profile);
  const factors = scoreFactors(analysis.factors, method);
  const sides = sumSides(factors);
  const tables = sumTables(sides);
  const { ifas, efas } = tables;
  const position = findPosition(sides, method);
  const trapped = isReversedScaleTrap(method) && position.quadrant !== null;
  return {
    method,
    ...position,
    factors,
    ...tables,
    ieCell: method.ratingScale === 'one-to-four' ? findIeCell(ifas.total, efas.total) : null,
    turnedRound: trapped ? turnedRound(analysis, method) : null,
    issues: [
      ...checkFactors(analysis.factors, method),
      ...checkWeights('ifas', ofKind(factors, 'strength', 'weakness'), method),
      ...checkWeights('efas', ofKind(factors, 'opportunity', 'threat'), method),
      ...checkSides(sides),
      ...checkPrinted(analysis.printed, factors, { ...tables, ...position }),
      ...(trapped ? [issueAt('reversed-scale-trap', ['method'], {}, 'warning')] : []),
    ],
  };
}

function turnedRound(analysis: SwotAnalysis, method: SwotMethod): TurnedRound {
  const sides = sumSides(scoreFactors(turnRound(analysis, method).factors, method));
  return { ...findPosition(sides, method), ...sumTables(sides) };
}
