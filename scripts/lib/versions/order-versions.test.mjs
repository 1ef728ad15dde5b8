import { expect, test } from 'vitest';
import { allowedBy, oldestOf } from './order-versions.mjs';

test('a range names its oldest version', () => {
  expect(oldestOf('^5.45.0')).toBe('5.45.0');
  expect(() => oldestOf('>=5')).toThrow('>=5 is no range like ^5.45.0.');
});

test('versions are ordered as numbers, the newest first, without others’ majors and trials', () => {
  const versions = ['5.9.0', '5.45.0', '5.100.1', '5.46.0-beta.1', '6.0.0', '5.46.1', '5.44.9'];
  expect(allowedBy('^5.45.0', versions)).toEqual(['5.100.1', '5.46.1', '5.45.0']);
});
