import { expect, it } from 'vitest';
import { dimensionsOf, opdChoices } from './filter-choices';

const items = [
  { opd: 'Dishub', dimensionId: 'smart-living' },
  { opd: null, dimensionId: null },
  { opd: 'dinkes', dimensionId: 'smart-living' },
];

it('offers what items are of, once each', () => {
  expect(opdChoices(items, null)).toEqual(['dinkes', 'Dishub']);
  expect(dimensionsOf(items, null)).toEqual(['smart-living']);
});

it('keeps what an address names though nothing is of it', () => {
  expect(opdChoices(items, 'Bappeda')).toContain('Bappeda');
  expect(dimensionsOf([], 'smart-society')).toEqual(['smart-society']);
});
