import { expect, it } from 'vitest';
import { officialDay } from './official-day';

it('is that of Western Indonesian Time: early there, it is still the day before in UTC', () => {
  expect(officialDay(new Date('2026-11-29T20:13:00.000Z'))).toBe('2026-11-30');
  expect(officialDay(new Date('2026-11-29T16:59:59.999Z'))).toBe('2026-11-29');
});
