import type { Issue } from '../issue/issue.js';
import { checkFactors } from './check-factors.js';
import { checkPrintedScores } from './check-printed-scores.js';
import { checkSides } from './check-sides.js';
import { checkWeights } from './check-weights.js';
import { findIeCell } from './find-ie-cell.js';
import { findPosition, type FourSides } from './find-position.js';
import { isReversedScaleTrap } from './is-reversed-scale-trap.js';
import { resolveSwotMethod } from './resolve-swot-method.js';
import { scoreFactors } from './score-factors.js';
import { sumSide, type SideSum } from './sum-side.js';
import { turnRound } from './turn-round.js';
import type { ScoredFactor, SwotAnalysis, SwotMethod, SwotResult } from './types.js';

/**
 * Scores a SWOT analysis: IFAS and EFAS, coordinates, quadrant and IE cell, with everything that is odd
 * about it as issues.
 *
 * A score is weight × rating and is always computed; a printed score is only compared. Figures are not
 * rounded: round once, at display. With an empty side the axis and the quadrant are `null`; a point on
 * an axis is `'on-axis'`, since no published rule says otherwise. Where ratings are reversed and
 * coordinates are differences, {@link SwotResult.turnedRound} gives the position with weaknesses and
 * threats turned round.
 *
 * Method: Rangkuti's IFAS/EFAS; IE matrix after David.
 *
 * @example
 * const result = evaluateSwot({
 *   factors: [
 *     { code: 'S1', kind: 'strength', weight: 0.6, rating: 4 },
 *     { code: 'W1', kind: 'weakness', weight: 0.4, rating: 2 },
 *     { code: 'O1', kind: 'opportunity', weight: 0.5, rating: 3 },
 *     { code: 'T1', kind: 'threat', weight: 0.5, rating: 2 },
 *   ],
 * });
 * result.quadrant; // 'SO'
 * result.coordinates; // { x: 1.6, y: 0.5 }
 */
export function evaluateSwot(analysis: SwotAnalysis, profile?: SwotMethod): SwotResult {
  const method = resolveSwotMethod(analysis.method, profile);
  const factors = scoreFactors(analysis.factors, method);
  const sides = sumSides(factors);
  const ifasTotal = total(sides.strengths, sides.weaknesses);
  const efasTotal = total(sides.opportunities, sides.threats);
  const position = findPosition(sides, method);
  const trapped = isReversedScaleTrap(method) && position.quadrant !== null;
  const onScaleOfFour = method.ratingScale === 'one-to-four';
  return {
    method,
    ...position,
    factors,
    ifas: {
      weight: ifasTotal?.weight ?? null,
      strengths: sides.strengths?.score ?? null,
      weaknesses: sides.weaknesses?.score ?? null,
      total: ifasTotal?.score ?? null,
    },
    efas: {
      weight: efasTotal?.weight ?? null,
      opportunities: sides.opportunities?.score ?? null,
      threats: sides.threats?.score ?? null,
      total: efasTotal?.score ?? null,
    },
    ieCell: onScaleOfFour ? findIeCell(ifasTotal?.score ?? null, efasTotal?.score ?? null) : null,
    turnedRound: trapped
      ? findPosition(sumSides(scoreFactors(turnRound(analysis.factors, method), method)), method)
      : null,
    issues: [
      ...checkFactors(analysis.factors, method),
      ...checkWeights(factors, method),
      ...checkSides(sides),
      ...checkPrintedScores(factors),
      ...(trapped ? [reversedScaleTrap] : []),
    ],
  };
}

const reversedScaleTrap: Issue = {
  severity: 'warning',
  code: 'reversed-scale-trap',
  path: ['method'],
  params: {},
};

function sumSides(factors: readonly ScoredFactor[]): FourSides {
  return {
    strengths: sumSide(factors, 'strength'),
    weaknesses: sumSide(factors, 'weakness'),
    opportunities: sumSide(factors, 'opportunity'),
    threats: sumSide(factors, 'threat'),
  };
}

/** One side alone still has a table total: published examples print it. */
function total(a: SideSum | null, b: SideSum | null): SideSum | null {
  if (a === null || b === null) return a ?? b;
  return { weight: a.weight + b.weight, score: a.score + b.score };
}
