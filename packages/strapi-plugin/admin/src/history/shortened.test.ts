import { expect, it } from 'vitest';
import { shortened } from './shortened';

it('cuts a text that is too long, and never within a character', () => {
  expect(shortened('Jalan', 5)).toBe('Jalan');
  expect(shortened('Jalan rusak', 6)).toBe('Jalan…');
  expect(shortened('😀😀😀', 2)).toBe('😀😀…');
});
