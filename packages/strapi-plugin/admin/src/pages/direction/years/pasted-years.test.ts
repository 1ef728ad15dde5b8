import { describe, expect, it } from 'vitest';
import { pastedYears } from './pasted-years';

const rows = [2025, 2026, 2027, 2028].map((year) => ({ year, isWritable: true, text: '' }));
const lockedAt = (locked: number, text: string) =>
  rows.map((row) => (row.year === locked ? { ...row, isWritable: false, text } : row));

describe('cells of a sheet', () => {
  it('fill the year they are pasted into and those after it', () => {
    expect(pastedYears(rows, 2026, ['100', ''])).toEqual({
      texts: { 2026: '100', 2027: '' },
      locked: [],
      beyond: 0,
    });
  });

  it('leave out a year that can’t be written, and stay with their own years', () => {
    expect(pastedYears(lockedAt(2026, '5'), 2025, ['100', '200', '300'])).toEqual({
      texts: { 2025: '100', 2027: '300' },
      locked: [2026],
      beyond: 0,
    });
  });

  it('are missed only where they say something else', () => {
    expect(pastedYears(lockedAt(2026, '200'), 2025, ['100', '200']).locked).toEqual([]);
    expect(pastedYears(lockedAt(2026, ''), 2025, ['100', '']).locked).toEqual([]);
    expect(pastedYears(lockedAt(2026, '200'), 2025, ['100', '']).locked).toEqual([2026]);
  });

  it('are counted beyond the last year, but for empty ones', () => {
    expect(pastedYears(rows, 2028, ['100', '200', '', '300', '']).beyond).toBe(2);
  });
});
