import type { Issue } from '../../issue/issue.js';
import { issueAt } from '../issue-at.js';
import { principalVector } from './principal-vector.js';
import { randomIndex } from './random-index.js';
import { readComparisons } from './read-comparisons.js';

/**
 * Weights from AHP, and how consistent the comparisons are.
 *
 * @example
 * const answer: AhpWeights = {
 *   weights: [0.75, 0.25],
 *   lambdaMax: 2,
 *   consistencyIndex: 0,
 *   randomIndex: 0,
 *   consistencyRatio: 0,
 *   consistent: true,
 *   issues: [],
 * };
 */
export interface AhpWeights {
  /** In the order of the rows; empty where the comparisons cannot be used. */
  readonly weights: readonly number[];
  /** The largest eigenvalue λ; the number of rows n for a consistent matrix. `null` without weights. */
  readonly lambdaMax: number | null;
  /** CI = (λ − n) ÷ (n − 1). */
  readonly consistencyIndex: number | null;
  /** RI: the consistency index of comparisons made at random. */
  readonly randomIndex: number | null;
  /** CR = CI ÷ RI; 0 for one or two rows, which cannot contradict one another. */
  readonly consistencyRatio: number | null;
  /** Whether there are weights and CR is at most 0.10, Saaty's limit. */
  readonly consistent: boolean;
  readonly issues: readonly Issue[];
}

/** Saaty's limit of the consistency ratio. */
const limit = 0.1;

/** Reciprocals are typed with two decimals: 8 × 0.13 is 1.04. */
const reciprocalTolerance = 0.05;

/** Saaty's scale ends at 9; 0.11 for 1/9 must do. */
const highest = 9.1;

/**
 * Weights from a matrix of comparisons on Saaty's scale (1 equal, 3 moderately, 5 strongly, 7 very
 * strongly, 9 extremely more important; reciprocals the other way round): the principal eigenvector, as
 * shares that sum to 1 within 1e-12, with Saaty's consistency ratio.
 *
 * `matrix[i][j]` says how many times as important row i is as column j. One side of a pair may be `null`,
 * and so may the diagonal. Where both sides are given they must be reciprocal within 0.05 (0.33 is good for
 * 1/3), and the higher one counts. A ratio above 0.10 is a warning, and the weights still given. A value that
 * is missing or outside 1/9 to 9, a matrix that is not square or not reciprocal, more than 1,000 rows and no
 * rows at all give no weights, and issues whose path is row and column. Above 15 rows, where Saaty's table
 * of random indices ends, Alonso and Lamata's line is used.
 *
 * Method: Saaty, The Analytic Hierarchy Process (1980).
 *
 * @example
 * const { consistencyRatio, weights } = weightsFromAhp([
 *   [1, 2, 4],
 *   [1 / 2, 1, 2],
 *   [1 / 4, 1 / 2, 1],
 * ]);
 * weights.map((weight) => weight.toFixed(3)); // ['0.571', '0.286', '0.143']
 * consistencyRatio; // 0
 */
export function weightsFromAhp(matrix: readonly (readonly (number | null)[])[]): AhpWeights {
  const { issues, rows } = readComparisons(matrix, {
    equal: 1,
    expected: '1/9 … 9',
    holds: (value) => value >= 1 / highest && value <= highest,
    reverse: (value) => 1 / value,
    agree: (value, other) => Math.abs(value * other - 1) <= reciprocalTolerance,
  });
  const size = rows.length;
  const { value, vector } = principalVector(rows);
  const random = randomIndex(size);
  // One or two cannot contradict one another; and λ is never below n, what falls below is rounding.
  const index = size < 3 ? 0 : Math.max(0, (value - size) / (size - 1));
  const ratio = size < 3 ? 0 : index / random;
  const known = (figure: number) => (size === 0 ? null : figure);
  return {
    weights: vector,
    lambdaMax: known(value),
    consistencyIndex: known(index),
    randomIndex: known(random),
    consistencyRatio: known(ratio),
    consistent: size > 0 && ratio <= limit,
    issues:
      ratio <= limit
        ? issues
        : [issueAt('comparisons-inconsistent', [], { ratio, limit }, 'warning')],
  };
}
