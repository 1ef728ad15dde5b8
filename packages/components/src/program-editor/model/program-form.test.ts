import { describe, expect, it } from 'vitest';
import { blankForm } from './program-form.js';

describe('a new programme', () => {
  const years = (thisYear: number) =>
    blankForm('p', { period: { from: 2023, to: 2027 } }, thisYear).fields.period;

  it('begins this year', () => {
    expect(years(2026)).toEqual({ from: 2026, to: 2026 });
  });

  it('begins within the plan, also before and after it', () => {
    expect(years(2021)).toEqual({ from: 2023, to: 2023 });
    expect(years(2030)).toEqual({ from: 2027, to: 2027 });
  });
});
