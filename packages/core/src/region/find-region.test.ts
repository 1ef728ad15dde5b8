import { expect, it } from 'vitest';
import { findRegion } from './find-region.js';

it('finds a kota, a kabupaten and a province by code', () => {
  expect(findRegion('32.78')).toEqual({
    code: '32.78',
    name: 'Kota Tasikmalaya',
    kind: 'kota',
    provinceCode: '32',
  });
  expect(findRegion('32.06')).toMatchObject({ name: 'Kabupaten Tasikmalaya', kind: 'kabupaten' });
  expect(findRegion('32')).toEqual({
    code: '32',
    name: 'Jawa Barat',
    kind: 'province',
    provinceCode: '32',
  });
});

it('finds nothing for a code that is not a region’s', () => {
  for (const code of ['3278', '32.99', '20', '', '32.78.01', 'toString']) {
    expect(findRegion(code)).toBeNull();
  }
});
