import { expect, it } from 'vitest';
import { findDimension } from './find-dimension.js';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import { rpmKotaCerdas2026 } from './rpm-kota-cerdas-2026/rpm-kota-cerdas-2026.js';

it('finds a dimension by its id', () => {
  expect(findDimension(kominfo2021, 'smart-living')?.code).toBe('LIV');
});

it('does not find a sub-dimension, a code, or a dimension of another framework', () => {
  expect(findDimension(kominfo2021, 'living-health')).toBeNull();
  expect(findDimension(kominfo2021, 'LIV')).toBeNull();
  expect(findDimension(rpmKotaCerdas2026, 'smart-branding')).toBeNull();
});
