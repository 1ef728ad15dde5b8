import { expect, it } from 'vitest';
import { kominfo2021 } from './kominfo-2021/kominfo-2021.js';
import { findBand } from './find-band.js';

const { bands } = kominfo2021.readiness;

it.each([
  [1, 'not-ready'],
  [1.99, 'not-ready'],
  [2, 'less-ready'],
  [2.9999999999999996, 'fairly-ready'],
  [3.27, 'fairly-ready'],
  [4, 'ready'],
  [5, 'ready'],
])('%d lies in %s', (value, id) => {
  expect(findBand(bands, value)?.id).toBe(id);
});

it.each([null, 0, 0.99, 5.01, NaN])('%s lies in none', (value) => {
  expect(findBand(bands, value)).toBeNull();
});
