import { checkPrinted } from './check-printed.js';
import { checkTables } from './check-tables.js';
import { checkTrap } from './check-trap.js';
import { findIeCell } from './find-ie-cell.js';
import { findPosition } from './find-position.js';
import { isQuadrantTrapped } from './is-quadrant-trapped.js';
import { resolveSwotMethod } from './resolve-swot-method.js';
import { scoreFactors } from './score-factors.js';
import { sumSides } from './sum-sides.js';
import { sumTables } from './sum-tables.js';
import { turnScores } from './turn-scores.js';
import type {
  IeCell,
  ScoredFactor,
  SwotAnalysis,
  SwotMethod,
  SwotResult,
  SwotTables,
  TurnedRound,
} from './types.js';

/**
 * Scores a SWOT analysis: IFAS and EFAS, coordinates, quadrant and IE cell, with everything that is odd
 * about it as issues.
 *
 * A score is weight × rating and is always computed; printed scores and totals are only compared. Figures
 * are not rounded: round once, at display. With an empty side the axis and the quadrant are `null`; a
 * point on an axis is `'on-axis'`, since no published rule says otherwise. {@link explainSwot} shows every
 * step.
 *
 * Two traps are warned of, in which a *more* serious weakness moves the region to a *stronger* place:
 *
 * - `reversed-scale-trap`: ratings are reversed (1 = most serious), coordinates are differences;
 * - `magnitude-scale-trap`: ratings are by magnitude (4 = most serious) and coordinates are compared with
 *   a threshold, or there is an IE cell, since both look at totals to which weaknesses and threats add.
 *
 * No quadrant or IE cell that is caught in one is given without its warning, and
 * {@link SwotResult.turnedRound} holds the same figures with weaknesses and threats turned round.
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
  const figures = { ...findPosition(sides, method), ...tables, ieCell: ieCellOf(tables, method) };
  const traps = checkTrap(method, figures.quadrant, figures.ieCell);
  return {
    method,
    ...figures,
    factors,
    turnedRound: traps.length > 0 ? turnedRound(factors, method) : null,
    issues: [
      ...checkTables(analysis, factors, sides, method),
      ...checkPrinted(analysis.printed, factors, figures),
      ...traps,
    ],
  };
}

function ieCellOf({ efas, ifas }: SwotTables, { ratingScale }: SwotMethod): IeCell | null {
  return ratingScale === 'one-to-four' ? findIeCell(ifas.total, efas.total) : null;
}

function turnedRound(factors: readonly ScoredFactor[], method: SwotMethod): TurnedRound {
  const isMagnitude = method.ratingDirection === 'magnitude';
  const sides = sumSides(turnScores(factors, method));
  const tables = sumTables(sides);
  return {
    ...findPosition(isQuadrantTrapped(method) ? sides : sumSides([]), method),
    ...tables,
    ieCell: isMagnitude ? ieCellOf(tables, method) : null,
  };
}
