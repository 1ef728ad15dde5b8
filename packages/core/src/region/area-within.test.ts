import { expect, it } from 'vitest';
import { areaWithin } from './area-within.js';

it.each([
  ['32.78', '32.78', 'whole'],
  ['32.78.01', '32.78', 'district'],
  ['32.78.01.1001', '32.78', 'village'],
  ['32', '32.78', 'around'],
  ['32.78', '32', 'regency'],
  ['33.74', '32.78', 'outside'],
  ['32.7', '32.78', null],
  ['3278', '32.78', null],
  ['', '32.78', null],
])('%j is to %s: %s', (code, region, relation) => {
  expect(areaWithin(code, region)).toBe(relation);
});
