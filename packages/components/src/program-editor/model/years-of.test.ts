import { expect, test } from 'vitest';
import { yearsOf } from './years-of.js';

test('are those of the period, and others in which something stands', () => {
  expect(yearsOf({ from: 2025, to: 2027 }, [2023, 2026])).toEqual({
    years: [2023, 2025, 2026, 2027],
    more: 0,
  });
});

test('are none for a period that ends before it starts', () => {
  expect(yearsOf({ from: 2027, to: 2025 }, [])).toEqual({ years: [], more: 0 });
});

test('end somewhere, however long the period', () => {
  const { more, years } = yearsOf({ from: 1945, to: 2200 }, [2200]);
  expect(years).toHaveLength(31);
  expect(years.at(-1)).toBe(2200);
  expect(more).toBe(226);
});
