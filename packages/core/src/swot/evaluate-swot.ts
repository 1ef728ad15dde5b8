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
  SwotPosition,
  SwotResult,
  SwotTables,
  TurnedRound,
} from './types.js';

/**
 * Scores a SWOT analysis: IFAS and EFAS, coordinates, quadrant and IE cell, with everything that is odd
 * about it as issues.
 *
 * A score is weight × rating and is always computed; printed scores and totals are only compared. Figures
 * are not rounded: round once, at display. Tables print two decimals, so a printed figure differs if it is
 * more than 0.005 away. With an empty side, or a table whose weights are all 0, the axis and the quadrant
 * are `null`; a point on an axis is `'on-axis'`, since no published rule says otherwise. {@link explainSwot}
 * shows every step.
 *
 * A factor of an unknown kind, whose weight is no number, negative or above a million, or whose rating is no
 * number on the scale, is left out of every score; {@link ScoredFactor.leftOut} and an issue say why. A rating that
 * is none makes no weight wrong, so that it still counts in the sum of the weights. What is
 * left still has a quadrant; an IE cell, which totals of whole tables decide, it has not.
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
 * `profile` is the method of the plan's framework, `framework.swot.method`; {@link defaultSwotMethod} where it
 * is left out. It takes what its types say: what comes from a file or a form, parse first, as
 * `parseMasterplan` does.
 *
 * Method: Rangkuti's IFAS/EFAS; IE matrix after David.
 *
 * @throws KotaCerdasError `KC_INVALID_METHOD` for a word of the method that is not among
 * {@link swotMethodChoices}.
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
  const tables = sumTables(sides, factors);
  const position = findPosition(sides, method);
  const figures = { ...position, ...tables, ieCell: ieCellOf(position, tables, factors, method) };
  const traps = checkTrap(method, figures.quadrant, figures.ieCell);
  return {
    method,
    ...figures,
    factors,
    turnedRound: traps.length > 0 ? turnedRound(factors, method, figures.ieCell) : null,
    issues: [
      ...checkTables(analysis, factors, sides, method),
      ...checkPrinted(analysis.printed, factors, figures),
      ...traps,
    ],
  };
}

/** The matrix is about whole tables: a total that lacks a factor or a side lies too low in it. */
function ieCellOf(
  { quadrant }: SwotPosition,
  { efas, ifas }: SwotTables,
  factors: readonly ScoredFactor[],
  { ratingScale }: SwotMethod,
): IeCell | null {
  return ratingScale !== 'one-to-four' ||
    quadrant === null ||
    factors.some(({ score }) => score === null)
    ? null
    : findIeCell(ifas.total, efas.total);
}

function turnedRound(
  factors: readonly ScoredFactor[],
  method: SwotMethod,
  ieCell: IeCell | null,
): TurnedRound {
  const isMisled = ieCell !== null && method.ratingDirection === 'magnitude';
  const turned = turnScores(factors, method);
  const sides = sumSides(turned);
  const tables = sumTables(sides, turned);
  return {
    ...findPosition(isQuadrantTrapped(method) ? sides : sumSides([]), method),
    ...tables,
    ieCell: isMisled ? findIeCell(tables.ifas.total, tables.efas.total) : null,
  };
}
