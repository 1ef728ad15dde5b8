import { expect, test } from 'vitest';
import { formatDuration } from './format-duration.mjs';

test('seconds carry a decimal comma', () => {
  expect(formatDuration(6_120)).toBe('6,1 dtk');
  expect(formatDuration(0)).toBe('0,0 dtk');
});

test('from a minute on it counts minutes and whole seconds', () => {
  expect(formatDuration(60_000)).toBe('1 mnt 0 dtk');
  expect(formatDuration(125_400)).toBe('2 mnt 5 dtk');
});
