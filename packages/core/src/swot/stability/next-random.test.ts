import { expect, it } from 'vitest';
import { nextRandom, type RandomWords } from './next-random.js';

function draw(start: RandomWords, count: number) {
  const values: number[] = [];
  let words = start;
  for (let at = 0; at < count; at += 1) {
    const next = nextRandom(words);
    values.push(next.value >>> 0);
    words = next.words;
  }
  return { values, words: words.map((word) => word >>> 0) };
}

it('draws the numbers of the reference implementation', () => {
  expect(draw([1, 2, 3, 4], 6).values).toEqual([
    11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492,
  ]);
});

// Made with the authors' own C program: github.com/edorfaus/xoshiro-6502, test-rom/testdata.asm.
it('goes through the states of the reference implementation', () => {
  const start: RandomWords = [0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0];
  expect(draw(start, 4)).toEqual({
    values: [0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70],
    words: [0xfc65379c, 0x52006d70, 0x87487639, 0xf1908343],
  });
  expect(draw(start, 1).words).toEqual([0x72410269, 0xef382c52, 0x2e43bec7, 0x62432f20]);
});
