import { nextRandom, type RandomWords } from './next-random.js';

/**
 * The words that a seed starts from, any whole number up to 2⁵³. A hundred numbers are thrown away first:
 * the words of neighbouring seeds differ in few bits, and it takes some rounds until all of them do.
 */
export function seedWords(seed: number): RandomWords {
  let words: RandomWords = [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9 | 0, 1];
  for (let round = 0; round < 100; round += 1) ({ words } = nextRandom(words));
  return words;
}
