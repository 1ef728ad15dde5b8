import { expect, it } from 'vitest';
import { requireMoment } from './require-moment.js';

it('a day begins at midnight UTC; what is no day stops the call with what was given', () => {
  expect(requireMoment('2026-01-02')).toBe(Date.UTC(2026, 0, 2));
  expect(() => requireMoment('kemarin')).toThrow(
    'KC_INVALID_DATE: asOf must be an ISO 8601 date, got "kemarin"',
  );
});
