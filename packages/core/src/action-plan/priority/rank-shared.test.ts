import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '../testing/programs.js';
import { rankShared } from './rank-shared.js';

const ranks = (scores: readonly (readonly number[])[]) =>
  rankShared(scores, (score) => score).map(({ item, rank }) => `${rank}: ${item.join()}`);

it('ranks the largest first and leaves ranks out after a shared one', () => {
  expect(ranks([[7], [9], [3], [7]])).toEqual(['1: 9', '2: 7', '2: 7', '4: 3']);
  expect(
    ranks([[5], [5], [4], [4], [1]])
      .map((line) => line[0])
      .join(''),
  ).toBe('11335');
  expect(ranks([])).toEqual([]);
});

it('lets the next score decide between equal ones', () => {
  expect(ranks([[2], [2, 1], [2, 3], [4, 0]])).toEqual(['1: 4,0', '2: 2,3', '3: 2,1', '4: 2']);
});

it('takes sums of decimals for equal that are meant to be', () => {
  expect(
    ranks([[0.1 + 0.2], [0.3], [0.3000001]])
      .map((line) => line[0])
      .join(''),
  ).toBe('122');
  expect(
    ranks([[1e12 + 1], [1e12]])
      .map((line) => line[0])
      .join(''),
  ).toBe('12');
});

it('puts NaN last', () => {
  expect(ranks([[NaN], [-5], [Infinity], [NaN]])).toEqual([
    '1: Infinity',
    '2: -5',
    '3: NaN',
    '3: NaN',
  ]);
});

it('lists those of one rank as asked', () => {
  const items = [
    { name: 'b', score: 1 },
    { name: 'a', score: 1 },
  ];
  const names = (order?: (a: (typeof items)[0], b: (typeof items)[0]) => number) =>
    rankShared(items, ({ score }) => [score], order).map(({ item }) => item.name);
  expect(names()).toEqual(['b', 'a']);
  expect(names((a, b) => (a.name < b.name ? -1 : 1))).toEqual(['a', 'b']);
});

it('gives an item the same rank in whatever order they come', () => {
  const items = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 })))
    .map((scores) => scores.map((score, id) => ({ id, score })))
    .chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
  fc.assert(
    fc.property(items, ([list, other]) => {
      const rankOf = (entries: typeof list) =>
        new Map(rankShared(entries, ({ score }) => score).map(({ item, rank }) => [item.id, rank]));
      expect(Object.fromEntries(rankOf(other))).toEqual(Object.fromEntries(rankOf(list)));
      for (const [id, rank] of rankOf(list)) {
        const own = list[id]?.score ?? [0, 0];
        const better = list.filter(
          ({ score }) => score[0] > own[0] || (score[0] === own[0] && score[1] > own[1]),
        );
        expect(rank).toBe(better.length + 1);
      }
    }),
  );
});
