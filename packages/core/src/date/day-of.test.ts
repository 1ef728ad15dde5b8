import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../locale/format-date.js';
import { dayOf } from './day-of.js';
import { requireDay } from './require-day.js';

describe('the day of a moment', () => {
  it.each([
    ['2026-05-31', '2026-05-31'],
    ['2026-05-31T16:59:59.999Z', '2026-05-31'],
    ['2026-05-31T17:00:00.000Z', '2026-06-01'],
    ['2026-05-31T23:59:59Z', '2026-06-01'],
    ['2026-05-31T23:59', '2026-06-01'],
    ['2026-06-01T06:59+07:00', '2026-06-01'],
    ['2026-06-01T00:30+09:00', '2026-05-31'],
    ['2026-12-31T20:00Z', '2027-01-01'],
  ])('%s is %s in Western Indonesian Time', (value, day) => {
    expect(dayOf(value)).toBe(day);
    expect(requireDay(value)).toBe(day);
  });

  it.each(['kemarin', '2026-02-30', '', null, undefined, 20260531])('%j has none', (value) => {
    expect(dayOf(value)).toBeNull();
  });

  it('is the day that readers see', () => {
    const moment = fc.date({
      min: new Date('1970-01-01T00:00:00Z'),
      max: new Date('2200-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString();
        expect(formatDate('id', dayOf(iso) ?? '')).toBe(formatDate('id', iso));
      }),
    );
  });
});

it('a call cannot be asked as of a day that is none', () => {
  expect(() => requireDay('kemarin')).toThrow('KC_INVALID_DATE');
});
