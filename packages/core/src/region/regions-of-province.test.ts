import { expect, it } from 'vitest';
import { provinces } from './provinces.js';
import { regionsOfProvince } from './regions-of-province.js';

it('lists the kabupaten and kota of a province, not the province itself', () => {
  expect(regionsOfProvince('34').map((region) => region.name)).toEqual([
    'Kabupaten Kulon Progo',
    'Kabupaten Bantul',
    'Kabupaten Gunungkidul',
    'Kabupaten Sleman',
    'Kota Yogyakarta',
  ]);
});

it('shares all 514 out among the provinces', () => {
  const counts = provinces.map((province) => regionsOfProvince(province.code).length);
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(514);
});

it('is empty where there is no such province', () => {
  expect(regionsOfProvince('99')).toEqual([]);
  expect(regionsOfProvince('32.78')).toEqual([]);
});
