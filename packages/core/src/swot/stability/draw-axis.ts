import { axisValue } from '../axis-value.js';
import type { AxisTable } from './axis-table.js';
import type { RandomWords } from './next-random.js';

/**
 * Fills a list with values of an axis whose weights and ratings are moved at random, and gives the random
 * words after it. The upper half of a random number moves a factor's weight, by up to `spread.weight` times
 * itself, the lower half its rating, by up to `spread.rating` times the width of the scale. Weights keep
 * their sum.
 *
 * The steps of `nextRandom` are written into the loop: asking for each number takes twice the time.
 */
export function drawAxis(
  { half, highest, lowest, ratings, rule, weights, width }: AxisTable,
  spread: { readonly weight: number; readonly rating: number },
  words: RandomWords,
  target: Float64Array,
): RandomWords {
  let [a, b, c, d] = words;
  const weightStep = spread.weight / 32_768;
  const ratingStep = (spread.rating * width) / 32_768;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (let draw = 0; draw < target.length; draw += 1) {
    let weight = 0;
    let first = 0;
    let second = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const product = Math.imul(b, 5);
      const random = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      // Half a step more makes both ways as long: −32,768 to 32,767 would lean to the left.
      const share = (weights[at] ?? 0) * (1 + weightStep * ((random >> 16) + 0.5));
      const rating = (ratings[at] ?? 0) + ratingStep * (((random << 16) >> 16) + 0.5);
      const score = share * (rating < lowest ? lowest : rating > highest ? highest : rating);
      weight += share;
      if (at < half) first += score;
      else second += score;
    }
    const scale = weight > 0 ? whole / weight : 0;
    target[draw] = axisValue(first * scale, second * scale, rule);
  }
  return [a, b, c, d];
}
