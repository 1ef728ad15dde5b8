import { expectTypeOf, test } from 'vitest';
import { isDay } from './is-day.js';
import { parseMoment } from './parse-moment.js';
import { requireMoment } from './require-moment.js';

declare function take(moment: number): void;

test('anything may be no date, and whoever reads it has to see to it', () => {
  expectTypeOf(parseMoment).parameter(0).toEqualTypeOf<unknown>();
  expectTypeOf(parseMoment).returns.toEqualTypeOf<number | null>();
  // @ts-expect-error 30 February is null
  take(parseMoment('2026-02-30'));
  expectTypeOf(isDay).guards.toEqualTypeOf<string>();
});

test('a call is asked as of a text, and goes on only with a moment', () => {
  take(requireMoment('2026-11-23'));
  // @ts-expect-error core has no clock, and a Date is somebody’s
  requireMoment(new Date(0));
});
