import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isDay } from './is-day.js';

it('is a day of the calendar without a time', () => {
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2026-02-29')).toBe(false);
  expect(isDay('2026-06-05T10:00')).toBe(false);
  expect(isDay('5 Juni 026')).toBe(false);
  expect(isDay(null)).toBe(false);
});

it('is what the schema of a masterplan calls a day', () => {
  const day = z.iso.date();
  const part = (max: number, width: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
  const texts = fc.oneof(
    fc.tuple(part(9999, 4), part(13, 2), part(32, 2)).map((parts) => parts.join('-')),
    fc
      .tuple(part(9999, 4), fc.constantFrom('02-28', '02-29', '02-30'))
      .map((parts) => parts.join('-')),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(isDay(text)).toBe(day.safeParse(text).success);
    }),
    { numRuns: 1000 },
  );
});
