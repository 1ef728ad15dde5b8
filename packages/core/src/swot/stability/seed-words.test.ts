import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextRandom, type RandomWords } from './next-random.js';
import { seedWords } from './seed-words.js';

it('throws a hundred numbers away', () => {
  let words: RandomWords = [7, 0, 0x9e3779b9, 1];
  for (let round = 0; round < 100; round += 1) ({ words } = nextRandom(words));
  expect(seedWords(7)).toEqual(words);
});

it('gives different words for different seeds', () => {
  const seed = fc.maxSafeInteger();
  fc.assert(
    fc.property(seed, seed, (one, other) => {
      fc.pre(one !== other);
      expect(seedWords(one)).not.toEqual(seedWords(other));
    }),
  );
  expect(seedWords(-1)).not.toEqual(seedWords(2 ** 32 - 1));
  expect(seedWords(1)).not.toEqual(seedWords(2 ** 32 + 1));
});

it('gives neighbouring seeds words that have nothing in common', () => {
  const [one, two] = [seedWords(1), seedWords(2)];
  const bits = one.map((word, at) => {
    const differing = (word ^ (two[at] ?? 0)) >>> 0;
    return [...differing.toString(2)].filter((bit) => bit === '1').length;
  });
  for (const count of bits) {
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(27);
  }
});
