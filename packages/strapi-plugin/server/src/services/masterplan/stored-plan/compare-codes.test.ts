import { describe, expect, it } from 'vitest';
import { compareCodes } from './compare-codes';

const sorted = (codes: string[]) =>
  codes
    .map((code) => ({ code, id: code }))
    .sort(compareCodes)
    .map(({ code }) => code);

describe('codes', () => {
  it('are ordered with numbers as numbers', () => {
    expect(sorted(['P-GOV-10', 'P-GOV-9', 'P-ECO-11'])).toEqual([
      'P-ECO-11',
      'P-GOV-9',
      'P-GOV-10',
    ]);
    expect(sorted(['M2', 'M10.S1', 'M1.S2', 'M1'])).toEqual(['M1', 'M1.S2', 'M2', 'M10.S1']);
  });

  it('keep one order for numbers that differ only in zeros', () => {
    expect(sorted(['P-1', 'P-01'])).toEqual(sorted(['P-01', 'P-1']));
  });

  it('that are equal or missing leave the order to the ids', () => {
    const items = [{ id: 'b' }, { id: 'a', code: 'X' }, { id: 'a' }];
    expect(items.sort(compareCodes).map(({ id }) => id)).toEqual(['a', 'b', 'a']);
  });
});
