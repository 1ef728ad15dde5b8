/** The four words that a generator of random numbers goes on from; not all 0. */
export type RandomWords = readonly [number, number, number, number];

/**
 * The next random number, 32 bits as a whole number with its sign, and the words after it: xoshiro128**
 * (Blackman and Vigna, public domain). Whole-number arithmetic of 32 bits, so that Node and every browser
 * draw the same bits.
 */
export function nextRandom([a, b, c, d]: RandomWords): {
  readonly value: number;
  readonly words: RandomWords;
} {
  const product = Math.imul(b, 5);
  const first = c ^ a;
  const second = d ^ b;
  return {
    value: Math.imul((product << 7) | (product >>> 25), 9),
    words: [a ^ second, b ^ first, first ^ (b << 9), (second << 11) | (second >>> 21)],
  };
}
