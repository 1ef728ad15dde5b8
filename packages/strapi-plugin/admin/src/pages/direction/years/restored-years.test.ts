import { expect, it } from 'vitest';
import { restoredYears } from './restored-years';

const typed = (text: string) => ({ text, origin: null });
const rows = [2025, 2026, 2027].map((year) => ({ year, isWritable: year === 2025, shown: '7' }));

it('goes back into the years that can still be written, over what it was typed over', () => {
  const origin = { amount: 5, version: 'a' };
  const kept = { 2025: { text: '9', origin }, 2099: typed('1') };
  expect(restoredYears(rows, kept)).toEqual({ typed: { 2025: kept[2025] }, locked: [] });
});

it('tells the years that can’t be written any more, unless they say that already', () => {
  const kept = { 2026: typed('9'), 2027: typed('7') };
  expect(restoredYears(rows, kept)).toEqual({ typed: {}, locked: [2026] });
});
