import { expect, it } from 'vitest';
import { momentOf } from './moment-of.js';
import { requireNumber } from './require-number.js';

it('a day begins at midnight UTC; what is no day stops the call with what was given', () => {
  expect(momentOf('2026-01-02')).toBe(Date.UTC(2026, 0, 2));
  expect(() => momentOf('kemarin')).toThrow(
    'KC_INVALID_DATE: asOf must be an ISO 8601 date, got "kemarin"',
  );
});

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
