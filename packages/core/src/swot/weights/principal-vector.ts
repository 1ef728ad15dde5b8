import { toShares } from './to-shares.js';

/** The vector has settled when its entries, which sum to 1, move by less than this altogether. */
const tolerance = 1e-13;

/**
 * Enough for every matrix of comparisons up to 9: each round brings the entries closer by a factor of
 * tanh(ln(9⁴) / 4) = 0.976 at least (Birkhoff), and mostly in a dozen rounds.
 */
const mostRounds = 1500;

/**
 * The principal eigenvector of a positive matrix, as shares of 1, and its eigenvalue: power iteration from
 * equal shares. It only adds, multiplies and divides, so that every machine gets the same bits.
 */
export function principalVector(matrix: readonly (readonly number[])[]): {
  readonly vector: readonly number[];
  readonly value: number;
} {
  let vector: readonly number[] = matrix.map(() => 1 / matrix.length);
  let value = 0;
  let moved = 1;
  for (let round = 0; round < mostRounds && moved >= tolerance; round += 1) {
    const before = vector;
    // The vector sums to 1, so what its image sums to is the eigenvalue.
    ({ shares: vector, sum: value } = toShares(
      matrix.map((row) => row.reduce((sum, entry, at) => sum + entry * (before[at] ?? 0), 0)),
    ));
    moved = vector.reduce((sum, share, at) => sum + Math.abs(share - (before[at] ?? 0)), 0);
  }
  return { vector, value };
}
