import { expect, test } from 'vitest';
import { areaLines } from './area-lines.js';

const kota = { code: '32.78', name: 'Kota Tasikmalaya' };

test('codes that mean the same are said once, in the order in which they are given', () => {
  expect(areaLines('id', ['32.78.05', '32.78', '32.78.01'], kota)).toEqual({
    lines: ['32.78.05, 32.78.01: kecamatan di Kota Tasikmalaya', '32.78: seluruh Kota Tasikmalaya'],
    areSomeNameless: true,
    others: [],
  });
});

test('those of which each has its own name stand each by itself', () => {
  const nameOf = (code: string) => (code === '32.73' ? 'Kota Bandung' : 'Kota Semarang');
  const { areSomeNameless, lines } = areaLines('id', ['32.73', '33.74'], kota, nameOf);
  expect(lines).toHaveLength(2);
  expect(areSomeNameless).toBe(false);
});

test('what is no code of a place stays as it is', () => {
  expect(areaLines('en', ['Cihideung', '32.78'], kota)).toEqual({
    lines: ['32.78: all of Kota Tasikmalaya'],
    areSomeNameless: false,
    others: ['Cihideung'],
  });
});
