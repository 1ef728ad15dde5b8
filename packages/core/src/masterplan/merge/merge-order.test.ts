import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from './merge-order.js';

const order = (base: string, ours: string, theirs: string, prefer?: 'ours' | 'theirs') => {
  const { contested, keys } = mergeOrder([...base], [...ours], [...theirs], prefer ?? 'neither');
  return `${keys.join('')}${contested ? '!' : ''}`;
};

describe('the order of a merged list', () => {
  it.each([
    ['nobody moved anything', 'abc', 'abc', 'abc', 'abc'],
    ['ours moved something', 'abc', 'cab', 'abc', 'cab'],
    ['theirs moved something', 'abc', 'abc', 'bca', 'bca'],
    ['both moved it alike', 'abc', 'cba', 'cba', 'cba'],
    ['ours added at the end', 'ab', 'abx', 'ab', 'abx'],
    ['theirs added at the start', 'ab', 'ab', 'yab', 'yab'],
    ['both added at one place, by the first key', 'ab', 'axyb', 'awzb', 'awzxyb'],
    ['both added at one place, the other way', 'ab', 'awzb', 'axyb', 'awzxyb'],
    ['both added at the end', 'a', 'ay', 'ax', 'axy'],
    ['ours added where theirs moved', 'abc', 'abxc', 'cab', 'cabx'],
    ['ours moved what theirs added behind', 'abc', 'cab', 'abxc', 'cabx'],
    ['ours removed what theirs has still', 'abc', 'ac', 'abc', 'abc'],
    ['both added the same in different places', 'ab', 'xab', 'abx', 'abx'],
    ['one added what both have, the other moved', 'ab', 'xab', 'bxa', 'bxa'],
    ['one begins another', 'a', 'axy', 'axyz', 'axyz'],
    ['there is nothing', '', '', '', ''],
  ])('%s', (_name, base, ours, theirs, merged) => {
    expect(order(base, ours, theirs)).toBe(merged);
  });

  it('is contested when each side moved things its own way', () => {
    expect(order('abc', 'cab', 'bca')).toBe('bca!');
    expect(order('abc', 'bca', 'cab')).toBe('bca!');
    expect(order('abc', 'cab', 'bca', 'ours')).toBe('cab!');
    expect(order('abc', 'cab', 'bca', 'theirs')).toBe('bca!');
  });

  it('isn’t contested over what one side has no longer', () => {
    expect(order('abc', 'cb', 'bac', 'ours')).toBe('cba');
  });

  it('prefers nobody where nothing is contested', () => {
    expect(order('ab', 'xab', 'abx', 'ours')).toBe('abx');
    expect(order('ab', 'ba', 'ab', 'theirs')).toBe('ba');
  });
});

const keys = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g'), {
  maxLength: 6,
});

describe('whatever the lists', () => {
  it('all keys of both sides stand there once', () => {
    fc.assert(
      fc.property(keys, keys, keys, (base, ours, theirs) => {
        const merged = mergeOrder(base, ours, theirs, 'neither').keys;
        expect([...merged].sort()).toEqual([...new Set([...ours, ...theirs])].sort());
      }),
    );
  });

  it('it makes no difference which side is whose', () => {
    fc.assert(
      fc.property(keys, keys, keys, (base, ours, theirs) => {
        const one = mergeOrder(base, ours, theirs, 'neither');
        expect(mergeOrder(base, theirs, ours, 'neither')).toEqual(one);
        expect(mergeOrder(base, theirs, ours, 'theirs').keys).toEqual(
          mergeOrder(base, ours, theirs, 'ours').keys,
        );
      }),
    );
  });

  it('one side alone has its way', () => {
    fc.assert(
      fc.property(keys, keys, (base, side) => {
        const kept = (merged: readonly string[]) => merged.filter((key) => side.includes(key));
        expect(kept(mergeOrder(base, base, side, 'ours').keys)).toEqual(side);
        expect(kept(mergeOrder(base, side, base, 'ours').keys)).toEqual(side);
        expect(mergeOrder(base, side, side, 'ours')).toEqual({ keys: side, contested: false });
      }),
    );
  });
});
