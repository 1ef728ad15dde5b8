import { expect, it } from 'vitest';
import { pairById } from './pair-by-id.js';

const entry = (id: string, value: number) => ({ id, value });
const pairs = (before: ReturnType<typeof entry>[], after: ReturnType<typeof entry>[]) =>
  pairById(before, after, ({ id }) => id).map((pair) => [
    pair.id,
    pair.before?.value,
    pair.after?.value,
  ]);

it('pairs entries by id in the order of the first list, then what is new', () => {
  expect(
    pairs([entry('b', 1), entry('a', 2)], [entry('c', 3), entry('a', 4), entry('d', 5)]),
  ).toEqual([
    ['b', 1, undefined],
    ['a', 2, 4],
    ['c', undefined, 3],
    ['d', undefined, 5],
  ]);
});

it('takes the first of two entries with one id', () => {
  expect(pairs([entry('a', 1), entry('a', 2)], [entry('a', 3), entry('a', 4)])).toEqual([
    ['a', 1, 3],
  ]);
});
