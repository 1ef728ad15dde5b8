import type { Issue } from '../../issue/issue.js';
import { checkTables } from '../check-tables.js';
import { checkTrap } from '../check-trap.js';
import { findPosition } from '../find-position.js';
import { quadrantIndex, quadrants } from '../quadrant-index.js';
import { requireWithin } from '../require-within.js';
import { resolveSwotMethod } from '../resolve-swot-method.js';
import { scoreFactors } from '../score-factors.js';
import { sumSides } from '../sum-sides.js';
import { issueAt } from '../issue-at.js';
import type { Quadrant, SwotAnalysis, SwotMethod } from '../types.js';
import { axisTable } from './axis-table.js';
import { drawAxis } from './draw-axis.js';
import { seedWords } from './seed-words.js';
import { summariseAxis, type AxisSpread } from './summarise-axis.js';

/**
 * How {@link quadrantStability} disturbs an analysis.
 *
 * @example
 * const options: StabilityOptions = { draws: 10_000, spread: { weight: 0.2, rating: 0.1 }, seed: 1 };
 */
export interface StabilityOptions {
  /** How many times to draw, 1 to 1,000,000. With 10,000 a share is good to about one point of a hundred. */
  readonly draws: number;
  /**
   * How far figures may move, 0 to 1: weights by that part of themselves, ratings by that part of the width
   * of their scale. One number stands for both.
   */
  readonly spread: number | { readonly weight: number; readonly rating: number };
  /** Any whole number up to 2⁵³: the same seed draws the same numbers on every machine. */
  readonly seed: number;
  /** How many of the drawn points to give, for a cloud, 0 to 10,000; none by default. */
  readonly points?: number | undefined;
  /** The framework's method. */
  readonly profile?: SwotMethod | undefined;
}

/**
 * How often an analysis falls into each quadrant when its figures are disturbed.
 *
 * @example
 * const inWords = ({ quadrant, share }: QuadrantStability) => `${String(quadrant)}: ${String(share)}`;
 */
export interface QuadrantStability {
  /** Of all draws, 0 to 1, summing to 1; all 0 where there is no quadrant. */
  readonly shares: Readonly<Record<Quadrant, number>>;
  /** The quadrant of the analysis as it stands; `null` where {@link evaluateSwot} finds none. */
  readonly quadrant: Quadrant | null;
  /** The share of that quadrant: how stable it is. */
  readonly share: number | null;
  /** How many draws were made; 0 where there is no quadrant. */
  readonly draws: number;
  readonly x: AxisSpread | null;
  readonly y: AxisSpread | null;
  /** The first of the drawn points. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly issues: readonly Issue[];
}

/** Factors times draws: about a second. */
const mostWork = 1e8;

/**
 * How stable the quadrant of an analysis is: its weights and ratings are disturbed at random many times,
 * and the draws counted by quadrant.
 *
 * The model is our own proposal: in each draw a weight is multiplied by 1 ± spread, evenly spread, and the
 * weights of its table are brought back to the sum they had; a rating moves by ± spread × the width of its
 * scale, evenly spread, and stays on the scale. With a spread of 0 every draw is the analysis itself. The
 * same seed gives the same bits on every machine, and the order of the factors changes none.
 *
 * Factors, weights and sides are checked as {@link evaluateSwot} checks them, and what it leaves out is left
 * out; without a quadrant there are no draws. A quadrant that is caught in one of its traps is warned of too:
 * its share says how stable it is, not that it is right. How stable the one with weaknesses and threats turned
 * round is, says `quadrantStability(turnRound(analysis), options)`, or, for the threshold variant with ratings
 * by magnitude, `quadrantStability(turnRound(analysis, profile, 'reversed'), options)`. Where factors × draws is above 100 million fewer draws
 * are made, and an issue says so.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` for options outside the ranges of {@link StabilityOptions};
 * `KC_INVALID_METHOD` as {@link resolveSwotMethod} does.
 *
 * @example
 * const stability = quadrantStability(
 *   {
 *     factors: [
 *       { code: 'S1', kind: 'strength', weight: 0.7, rating: 4 },
 *       { code: 'W1', kind: 'weakness', weight: 0.3, rating: 1 },
 *       { code: 'O1', kind: 'opportunity', weight: 0.7, rating: 4 },
 *       { code: 'T1', kind: 'threat', weight: 0.3, rating: 1 },
 *     ],
 *   },
 *   { draws: 1000, spread: 0.1, seed: 1 },
 * );
 * stability.shares; // { SO: 1, ST: 0, WO: 0, WT: 0, 'on-axis': 0 }
 */
export function quadrantStability(
  analysis: SwotAnalysis,
  { draws: asked, points = 0, profile, seed, spread }: StabilityOptions,
): QuadrantStability {
  const spreads = typeof spread === 'object' ? spread : { weight: spread, rating: spread };
  requireWithin('draws', asked, 1, 1e6, 1);
  requireWithin('spread', spreads.weight, 0, 1);
  requireWithin('spread', spreads.rating, 0, 1);
  requireWithin('seed', seed, -Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1);
  requireWithin('points', points, 0, 1e4, 1);
  const method = resolveSwotMethod(analysis.method, profile);
  const factors = scoreFactors(analysis.factors, method);
  const sides = sumSides(factors);
  const { coordinates, origin, quadrant } = findPosition(sides, method);
  const draws = quadrant === null ? 0 : Math.min(asked, Math.ceil(mostWork / factors.length));
  const internal = new Float64Array(draws);
  const external = new Float64Array(draws);
  const ifas = axisTable(factors, 'strength', 'weakness', method);
  const efas = axisTable(factors, 'opportunity', 'threat', method);
  drawAxis(efas, spreads, drawAxis(ifas, spreads, seedWords(seed), internal), external);
  const isThreshold = method.coordinates === 'threshold';
  const counts = quadrants.map(() => 0);
  for (let at = 0; at < draws; at += 1) {
    const x = (internal[at] ?? 0) - origin.x;
    const y = (external[at] ?? 0) - origin.y;
    const index = quadrantIndex(x, y, isThreshold);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const shareOf = (at: number) => (counts[at] ?? 0) / (draws || 1);
  const shares = {
    SO: shareOf(0),
    ST: shareOf(1),
    WO: shareOf(2),
    WT: shareOf(3),
    'on-axis': shareOf(4),
  };
  const swapped = method.coordinates === 'swapped';
  const xs = swapped ? external : internal;
  const ys = swapped ? internal : external;
  return {
    shares,
    quadrant,
    share: quadrant && shares[quadrant],
    draws,
    x: summariseAxis(coordinates.x, xs),
    y: summariseAxis(coordinates.y, ys),
    points: Array.from(xs.subarray(0, points), (x, at) => ({ x, y: ys[at] ?? 0 })),
    issues: [
      ...checkTables(analysis, factors, sides, method),
      ...checkTrap(method, quadrant),
      ...(draws > 0 && draws < asked
        ? [issueAt('draws-reduced', ['draws'], { asked, done: draws }, 'info')]
        : []),
    ],
  };
}
