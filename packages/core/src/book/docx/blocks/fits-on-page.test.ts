import { expect, it } from 'vitest';
import { pageShape } from '../page/page-shape.js';
import { fitsOnPage } from './fits-on-page.js';

const upright = pageShape(false);
const wide = pageShape(true);

it('a row fits by its longest cell, in lines of its column', () => {
  const text = 'kata '.repeat(300);
  expect(fitsOnPage(['P-1', text], [1000, 8000], upright)).toBe(true);
  expect(fitsOnPage([text, 'P-1'], [1000, 8000], upright)).toBe(false);
});

it('lines of its own count, however short', () => {
  expect(fitsOnPage(['a\n'.repeat(40)], [9000], upright)).toBe(true);
  expect(fitsOnPage(['a\n'.repeat(80)], [9000], upright)).toBe(false);
  expect(fitsOnPage(['a\n'.repeat(40)], [9000], wide)).toBe(false);
});
