import { expect, it } from 'vitest';
import { saveYears } from './save-years';

const saver = (refusals: Readonly<Record<number, boolean>>) => {
  const tried: number[] = [];
  const write = (year: number) => {
    tried.push(year);
    const isLast = refusals[year];
    return Promise.resolve(isLast === undefined ? null : { year, isLast });
  };
  return { tried, write };
};

it('tries every year, and tells of each that was refused', async () => {
  const { tried, write } = saver({ 2025: false, 2027: false });
  expect(await saveYears([2025, 2026, 2027, 2028], write)).toEqual({
    saved: 2,
    refused: [
      { year: 2025, isLast: false },
      { year: 2027, isLast: false },
    ],
  });
  expect(tried).toEqual([2025, 2026, 2027, 2028]);
});

it('tries no more after what would meet them all', async () => {
  const { tried, write } = saver({ 2026: true });
  expect(await saveYears([2025, 2026, 2027], write)).toEqual({
    saved: 1,
    refused: [{ year: 2026, isLast: true }],
  });
  expect(tried).toEqual([2025, 2026]);
});
