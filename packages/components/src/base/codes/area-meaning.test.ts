import { findRegion } from '@kotacerdas/core/region';
import { expect, test } from 'vitest';
import { areaMeaning } from './area-meaning.js';

const nameOf = (code: string) => findRegion(code)?.name;
const kota = { code: '32.78', name: 'Kota Tasikmalaya' };

test.each([
  ['32.78', 'seluruh Kota Tasikmalaya', true],
  ['32.78.01', 'kecamatan di Kota Tasikmalaya', false],
  ['32.78.01.1001', 'desa/kelurahan di Kota Tasikmalaya', false],
  ['32', 'Jawa Barat, provinsi dari Kota Tasikmalaya', true],
  ['33.74', 'Kota Semarang, di luar Kota Tasikmalaya; periksa kodenya', true],
  ['32.99', 'di luar Kota Tasikmalaya; periksa kodenya', false],
])('%s says what place it is, by name where that is known', (code, meaning, isNamed) => {
  expect(areaMeaning('id', code, kota, nameOf)).toEqual({ meaning, isNamed });
});

test('a kabupaten or kota in the plan of a province has its name', () => {
  const province = { code: '32', name: 'Provinsi Jawa Barat' };
  expect(areaMeaning('en', '32.78', province, nameOf)?.meaning).toBe(
    'Kota Tasikmalaya, kabupaten/kota in Provinsi Jawa Barat',
  );
});

test('the region of the plan has its name even where no other is at hand', () => {
  expect(areaMeaning('id', '32.78', kota)).toMatchObject({ isNamed: true });
  expect(areaMeaning('id', '33.74', kota)).toEqual({
    meaning: 'di luar Kota Tasikmalaya; periksa kodenya',
    isNamed: false,
  });
});

test('what is no code of a place means nothing', () => {
  expect(areaMeaning('id', 'Cihideung', kota)).toBeNull();
});
