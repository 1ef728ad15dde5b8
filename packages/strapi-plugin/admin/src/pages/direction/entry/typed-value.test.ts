import { describe, expect, it } from 'vitest';
import { clashesIn, mergeFields } from './merge-fields';
import { typedValue } from './typed-value';

describe('a value as fields hold it', () => {
  it('has years as they are typed, and nothing where nothing is', () => {
    expect(typedValue({ periodFrom: 2025, title: 'RPJMD', legalBasis: null })).toEqual({
      periodFrom: '2025',
      title: 'RPJMD',
      legalBasis: null,
    });
  });

  it('clashes with no year that was typed as it is stored', () => {
    const [base, theirs] = [2027, 2028].map((year) => typedValue({ year }));
    const sides = { base: base ?? {}, ours: { year: '2028' }, theirs: theirs ?? {} };
    expect(clashesIn(sides)).toEqual([]);
    const untouched = { ...sides, ours: { year: '2027' } };
    expect(clashesIn(untouched)).toEqual([]);
    expect(mergeFields(untouched)).toEqual({ year: '2028' });
  });
});
