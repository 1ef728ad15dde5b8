import { expect, it } from 'vitest';
import { rankLargestFirst } from './rank-largest-first.js';

const ranks = (...scores: (number | null)[]) =>
  rankLargestFirst(scores.map((score, at) => ({ code: `${9 - at}`, score }))).map(
    ({ code, rank }) => `${String(rank)}:${code}`,
  );

it('gives 1, 2, 2, 4, and ties stand in the order of their codes', () => {
  expect(ranks(1, 3, 2, 2)).toEqual(['1:8', '2:6', '2:7', '4:9']);
});

it('leaves out those without a score, and keeps 0 and what is below', () => {
  expect(ranks(null, 0, -1, null)).toEqual(['1:8', '2:7']);
  expect(ranks()).toEqual([]);
});

it('takes for equal what differs by rounding only', () => {
  expect(ranks(0.1 + 0.2, 0.3)).toEqual(['1:8', '1:9']);
  expect(ranks(0.3, 0.3 + 1e-8)).toEqual(['1:8', '2:9']);
});
