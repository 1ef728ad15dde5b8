import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

const known = ['validate', 'summarise', 'import', 'export'];

it.each([
  ['validat', 'validate'],
  ['summarize', 'summarise'],
  ['imprt', 'import'],
])('takes %s for %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

it('takes what is far from all for nothing', () => {
  expect(nearest('hitung', known)).toBeNull();
});
