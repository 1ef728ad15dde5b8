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

  it('has decimals with their comma, and never an exponent', () => {
    expect(typedValue({ a: 1250.5, b: -0.25, c: 0.0000001, d: 1e21 })).toEqual({
      a: '1250,5',
      b: '-0,25',
      c: '0,0000001',
      d: '1000000000000000000000',
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
