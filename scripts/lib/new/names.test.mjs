import { expect, test } from 'vitest';
import { camelCase, isKebabCase, pascalCase, titleCase } from './names.mjs';

test('a name is written as each place writes names', () => {
  expect(pascalCase('city-pulse-2')).toBe('CityPulse2');
  expect(camelCase('kota-sehat-2027')).toBe('kotaSehat2027');
  expect(titleCase('kota-sehat-2027')).toBe('Kota Sehat 2027');
});

test('only lower-case words joined by hyphens are names', () => {
  expect(['pulse', 'city-pulse', 'kota-sehat-2027'].filter(isKebabCase)).toHaveLength(3);
  const none = [
    '',
    '-pulse',
    'pulse-',
    'city--pulse',
    'City',
    '2027-kota',
    'a_b',
    'a/b',
    '../a',
    'kotá',
  ];
  expect(none.filter(isKebabCase)).toEqual([]);
});
