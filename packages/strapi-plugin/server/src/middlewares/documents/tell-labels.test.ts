import { expect, it } from 'vitest';
import { tellLabels } from './tell-labels';

it('names up to three, and counts the others', () => {
  expect(tellLabels(['T-1 Kota tertata'], 1)).toBe('“T-1 Kota tertata”');
  expect(tellLabels(['a', 'b'], 2)).toBe('“a” dan “b”');
  expect(tellLabels(['a', 'b', 'c'], 3)).toBe('“a”, “b” dan “c”');
  expect(tellLabels(['a', 'b', 'c'], 5)).toBe('“a”, “b”, “c” dan 2 lainnya');
});

it('cuts what is a paragraph', () => {
  expect(tellLabels(['x'.repeat(200)], 1)).toBe(`“${'x'.repeat(79)}…”`);
});
