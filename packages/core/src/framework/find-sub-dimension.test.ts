import { expect, it } from 'vitest';
import { findSubDimension } from './find-sub-dimension.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';

it('finds each sub-dimension together with its dimension', () => {
  for (const dimension of kominfo2021.dimensions) {
    for (const subDimension of dimension.subDimensions) {
      expect(findSubDimension(kominfo2021, subDimension.id)).toEqual({ dimension, subDimension });
    }
  }
});

it('answers null for what is not a sub-dimension of the framework', () => {
  expect(findSubDimension(kominfo2021, 'smart-living')).toBeNull();
  expect(findSubDimension(kominfo2021, 'mobility-access')).toBeNull();
});
