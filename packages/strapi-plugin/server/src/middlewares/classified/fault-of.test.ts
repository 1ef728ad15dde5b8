import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { fieldOptions } from '../../../../shared/classification/field-options';
import { codesIn, partFault, unknownCode } from './fault-of';

const { dimensions } = kominfo2021;
const field = (level: string) => ({
  name: 'dimension',
  options: fieldOptions({ level }),
  isList: false,
  isRequired: false,
  dimensionField: null,
});

describe('what a value says', () => {
  it.each([
    ['smart-living', false, ['smart-living']],
    [null, false, []],
    ['', false, []],
    [7, false, null],
    [['smart-living'], false, null],
    [['a', 'b', 'a', ''], true, ['a', 'b']],
    [[], true, []],
    [null, true, []],
    ['smart-living', true, null],
    [[['a']], true, null],
    [{ length: 1 }, true, null],
  ])('%j (a list: %j) are the codes %j', (value, isList, codes) => {
    expect(codesIn(value, isList)).toEqual(codes);
  });
});

describe('a code', () => {
  it('is known or not, by what the field takes', () => {
    expect(unknownCode(['smart-living'], field('dimension'), dimensions)).toBeUndefined();
    expect(unknownCode(['living-health'], field('dimension'), dimensions)).toBe('living-health');
    expect(unknownCode(['smart-living'], field('sub-dimension'), dimensions)).toBe('smart-living');
    const both = ['smart-living', 'living-health'];
    expect(unknownCode(both, field('either'), dimensions)).toBeUndefined();
    expect(unknownCode(['toString'], field('either'), dimensions)).toBe('toString');
  });

  it('of a part goes with its dimension, or with another part of it', () => {
    expect(partFault('living-health', 'smart-living', dimensions)).toBeNull();
    expect(partFault('living-health', 'living-mobility', dimensions)).toBeNull();
    expect(partFault('living-health', null, dimensions)?.kind).toBe('no-dimension');
    expect(partFault('living-health', 'smart-economy', dimensions)).toMatchObject({
      kind: 'other-dimension',
      of: { id: 'smart-living' },
    });
  });
});
