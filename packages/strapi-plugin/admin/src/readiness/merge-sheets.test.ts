import { describe, expect, it } from 'vitest';
import type { SheetRating } from '../../../shared/contracts/readiness';
import { mergeSheets, sameSheet, takeTheirs } from './merge-sheets';

const level = (indicatorId: string, current: SheetRating['current']): SheetRating => ({
  indicatorId,
  current,
});
const base = [level('a', 1), level('b', 1), level('c', 1)];

describe('two who write one sheet', () => {
  it('are brought together where they answered different indicators', () => {
    const mine = [level('a', 2), level('b', 1), level('c', 1), level('d', 4)];
    const theirs = [level('a', 1), level('b', 3)];
    expect(mergeSheets(base, mine, theirs)).toEqual({
      ratings: [level('a', 2), level('b', 3), level('d', 4)],
      conflicts: [],
    });
  });

  it('agree where both gave the same answer', () => {
    const both = [level('a', 5), level('b', 1), level('c', 1)];
    expect(mergeSheets(base, both, both)).toEqual({ ratings: both, conflicts: [] });
  });

  it('are asked where both answered one indicator in another way, also by taking it away', () => {
    const mine = [level('a', 2), level('b', 1)];
    const theirs = [level('a', 3), level('b', 1), level('c', 5)];
    const merged = mergeSheets(base, mine, theirs);
    expect(merged).toEqual({
      ratings: [level('a', 2), level('b', 1)],
      conflicts: [
        { indicatorId: 'a', mine: level('a', 2), theirs: level('a', 3) },
        { indicatorId: 'c', mine: null, theirs: level('c', 5) },
      ],
    });
    expect(takeTheirs(merged, new Set())).toEqual(merged.ratings);
    expect(takeTheirs(merged, new Set(['a', 'c']))).toEqual([
      level('b', 1),
      level('a', 3),
      level('c', 5),
    ]);
  });
});

it('a sheet is the same in another order', () => {
  expect(sameSheet(base, [...base].reverse())).toBe(true);
  expect(sameSheet(base, base.slice(1))).toBe(false);
  expect(sameSheet(base, [level('a', 2), level('b', 1), level('c', 1)])).toBe(false);
});
