import { expect, it } from 'vitest';
import { requireNumber } from './require-number.js';

it('a number may be at either end of its range; any other stops the call by its name', () => {
  const at = (value: number) => () => {
    requireNumber(value, [0, 5], 'tolerance');
  };
  expect(at(0)).not.toThrow();
  expect(at(5)).not.toThrow();
  expect(at(5.1)).toThrow('KC_INVALID_OPTION: tolerance must be a number from 0 to 5, got 5.1');
  expect(at(-0.1)).toThrow('KC_INVALID_OPTION');
  expect(at(NaN)).toThrow('KC_INVALID_OPTION');
});

it.each<[string, readonly [number, number]]>([
  ['a number from 0 to 5', [0, 5]],
  ['a number from 0', [0, Infinity]],
  ['a finite number from 0', [0, Number.MAX_VALUE]],
  ['a finite number above 0', [Number.MIN_VALUE, Number.MAX_VALUE]],
  ['a finite number', [-Number.MAX_VALUE, Number.MAX_VALUE]],
])('it is asked for %s', (words, range) => {
  expect(() => {
    requireNumber(NaN, range, 'lead');
  }).toThrow(`KC_INVALID_OPTION: lead must be ${words}, got NaN`);
});
