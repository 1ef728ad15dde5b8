import { describe, expect, it } from 'vitest';
import { checkRpjmdYears } from './check-rpjmd-years.js';

const period = { from: 2025, to: 2029 };
const places = (...[rpjmd]: Parameters<typeof checkRpjmdYears>) =>
  checkRpjmdYears(rpjmd).map(({ code, path }) => `${code} ${path.join('.')}`);
const programs = (...list: number[]) => [{ ceilings: list.map((year) => ({ year })) }];

describe('the years of an RPJMD', () => {
  it('agree where each programme has one ceiling a year within the period', () => {
    expect(places({ period, programs: [...programs(2025, 2029), ...programs(2025)] })).toEqual([]);
  });

  it('do not where a ceiling stands outside or twice', () => {
    expect(places({ period, programs: programs(2024, 2026, 2026) })).toEqual([
      'year-outside-period programs.0.ceilings.0.year',
      'duplicate-entry programs.0.ceilings.2.year',
    ]);
  });

  it('are only counted once where there is no period yet, or one that ends before it begins', () => {
    expect(places({ period: undefined, programs: programs(1999, 1999) })).toEqual([
      'duplicate-entry programs.0.ceilings.1.year',
    ]);
    expect(places({ period: { from: 2029, to: 2025 }, programs: programs(2027) })).toEqual([
      'end-before-start period.to',
    ]);
  });
});
