import { expect, it } from 'vitest';
import { dayNote } from './day-note';

const note = (day: string) => dayNote(day, '2026-11-29', { from: 2025, to: 2029 });

it('tells a day in the future from one outside of the plan', () => {
  expect(note('2026-11-30')).toBe('ahead');
  expect(note('2030-01-01')).toBe('ahead');
  expect(note('2024-12-31')).toBe('outside');
});

it('has nothing to say of today, of a day in the plan, and while a day is typed', () => {
  expect(['2026-11-29', '2025-01-01', ''].map(note)).toEqual([null, null, null]);
});
