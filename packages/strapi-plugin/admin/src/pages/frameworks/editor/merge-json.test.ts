import { describe, expect, it } from 'vitest';
import { mergeJson } from './merge-json';

const base = {
  name: 'Kerangka',
  weights: [1, 2, 3],
  indicators: [
    { id: 'a', weight: 1, levels: ['x', 'y'] },
    { id: 'b', weight: 2, levels: [] },
  ],
};
const [a, b] = base.indicators;

describe('two people at one value', () => {
  it('both keep what they changed, in entries with ids and in lists of one length', () => {
    const mine = { ...base, weights: [9, 2, 3], indicators: [b, { ...a, weight: 5 }] };
    const theirs = {
      ...base,
      name: 'Baru',
      weights: [1, 2, 8],
      indicators: [{ ...a, levels: ['x', 'z'] }, b, { id: 'c' }],
    };
    expect(mergeJson({ base, mine, theirs })).toEqual({
      contested: [],
      value: {
        name: 'Baru',
        weights: [9, 2, 8],
        indicators: [b, { id: 'a', weight: 5, levels: ['x', 'z'] }, { id: 'c' }],
      },
    });
  });

  it('keep mine where both changed the same, and are told where', () => {
    const mine = { ...base, indicators: [b, { ...a, weight: 5 }] };
    const theirs = { ...base, indicators: [{ ...a, weight: 6 }, b] };
    expect(mergeJson({ base, mine, theirs })).toEqual({
      contested: [['indicators', 1, 'weight']],
      value: mine,
    });
  });

  it('lose nothing that one took out while the other changed it', () => {
    const without = { ...base, indicators: [b] };
    const changed = { ...base, indicators: [{ ...a, weight: 5 }, b] };
    const kept = [b, { ...a, weight: 5 }];
    const merged = mergeJson({ base, mine: without, theirs: changed });
    expect(merged.value).toEqual({ ...base, indicators: kept });
    expect(merged.contested).toEqual([['indicators', 1]]);
    expect(mergeJson({ base, mine: changed, theirs: without }).value).toEqual(changed);
    expect(mergeJson({ base, mine: base, theirs: without }).value).toEqual(without);
  });

  it('keep my list where lists without ids have become of different lengths', () => {
    const mine = { ...base, weights: [1, 2] };
    const theirs = { ...base, weights: [4, 2, 3] };
    expect(mergeJson({ base, mine, theirs })).toEqual({ contested: [['weights']], value: mine });
  });
});
