import { median } from './median.mjs';

/**
 * The line of a row, from the times of its base, of what is measured, and of the base once more: `aa`
 * shows how much of a ratio is noise.
 *
 * @returns {{ name: string, ratio: number, base: number, aa: number, rounds: number }}
 *   median of measured ÷ base, the base's median in ms, median of base ÷ base
 */
export function compare(name, [first, other, again]) {
  return {
    name,
    ratio: median(other.map((time, round) => time / first[round])),
    base: median(first),
    aa: median(again.map((time, round) => time / first[round])),
    rounds: first.length,
  };
}
