import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignBest } from './assign-best.js';

const table = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** By trying all. */
function highest(worth: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [row, ...others] = worth;
  if (row === undefined) return 0;
  const choices = row.flatMap((value, column) =>
    taken.includes(column) ? [] : [value + highest(others, [...taken, column])],
  );
  return Math.max(highest(others, taken), ...choices);
}

describe('the best assignment', () => {
  it('is worth as much as the best of all, with no column twice', () => {
    fc.assert(
      fc.property(table, (worth) => {
        const pairs = assignBest(worth);
        const columns = pairs.filter((column) => column !== null);
        expect(new Set(columns).size).toBe(columns.length);
        const sum = pairs.reduce<number>(
          (total, column, row) => total + (column === null ? 0 : (worth[row]?.[column] ?? 0)),
          0,
        );
        expect(sum).toBe(highest(worth));
      }),
    );
  });

  it('leaves out what is worth nothing', () => {
    expect(assignBest([[0, 0], [0, 3], []])).toEqual([null, 1, null]);
    expect(assignBest([])).toEqual([]);
  });

  it('gives up the best of one for the best of all', () => {
    expect(
      assignBest([
        [9, 8],
        [8, 1],
      ]),
    ).toEqual([1, 0]);
  });
});
