import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { nameWords } from './name-words.js';
import { nearWords } from './near-words.js';
import { opdLists } from './testing/opd-lists.js';
import { wordNearness } from './word-nearness.js';

const words = [...new Set(Object.values(opdLists).flat().flatMap(nameWords))];

describe('near words', () => {
  it('are those that comparing with each of them finds', () => {
    const near = nearWords(words);
    const letter = fc.constantFrom('', 'a', 'e', 'n', 'g', 'é', '1', '𝒶');
    const written = fc
      .tuple(fc.constantFrom(...words), fc.nat(14), fc.nat(3), letter, letter)
      .map(([word, at, cut, one, other]) => word.slice(0, at) + one + other + word.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (word) => {
        const all = words.map((other) => [other, wordNearness(word, other)] as const);
        expect([...near(word)]).toEqual(all.filter(([, share]) => share > 0));
      }),
      { numRuns: 1000 },
    );
  });

  it('are looked for once for each word, among those with nearly all of its letters', () => {
    const nearness = vi.fn(wordNearness);
    const near = nearWords(['pariwisata', 'perizinan', 'perhubungan', 'sosial'], nearness);
    for (let row = 0; row < 100; row += 1) {
      expect([...near('parawisata').keys()]).toEqual(['pariwisata']);
      expect(near('xyzzy').size).toBe(0);
    }
    expect(nearness.mock.calls).toEqual([['parawisata', 'pariwisata']]);
  });
});
