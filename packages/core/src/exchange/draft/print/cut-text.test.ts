import { expect, it } from 'vitest';
import { cutText, cutValue } from './cut-text.js';

it.each([
  ['named', cutText, 300],
  ['compared', cutValue, 2_000],
])('cuts what is %s where it is too long to be shown', (_, cut, most) => {
  expect(cut('a'.repeat(most))).toBe('a'.repeat(most));
  expect(cut('a'.repeat(most + 1))).toBe(`${'a'.repeat(most - 1)}…`);
  expect(cut('a'.repeat(30_000))).toHaveLength(most);
});
