import { describe, expect, it } from 'vitest';
import { sheetChanges } from './sheet-changes';

const before = [
  { indicatorId: 'a', current: 2, note: 'Lama' },
  { indicatorId: 'b', current: 3 },
  { indicatorId: 'c', current: 1 },
] as const;

describe('what leads from one sheet to another', () => {
  it('is what was answered anew, what was taken away, and the levels before and after', () => {
    const after = [
      { indicatorId: 'b', current: 3 },
      { indicatorId: 'a', current: 4, target: 5 },
      { indicatorId: 'd', current: 'not-applicable' },
    ] as const;
    expect(sheetChanges(before, after)).toEqual({
      written: new Set(['a', 'd']),
      removed: new Set(['c']),
      before: { a: 2, 'a/note': 'Lama', 'a/target': null, c: 1, d: null },
      after: { a: 4, 'a/note': null, 'a/target': 5, c: null, d: 'not-applicable' },
    });
  });

  it('is nothing where the same was answered in another order', () => {
    const changes = sheetChanges(before, [...before].reverse());
    expect([changes.written.size, changes.removed.size]).toEqual([0, 0]);
    expect(changes.after).toEqual({});
  });
});
