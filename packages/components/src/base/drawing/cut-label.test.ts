import { expect, it } from 'vitest';
import { cutLabel } from './cut-label.js';

it('cuts a label where it is too long, within a word if need be', () => {
  expect(cutLabel('Sumber daya manusia', 19)).toBe('Sumber daya manusia');
  expect(cutLabel('Sumber daya manusia', 14)).toBe('Sumber daya m…');
  expect(cutLabel('😀😀😀', 2)).toBe('😀…');
  expect(cutLabel('apa pun', 0)).toBe('…');
});

it('says that more was left out', () => {
  expect(cutLabel('Sumber', 10, true)).toBe('Sumber…');
});
