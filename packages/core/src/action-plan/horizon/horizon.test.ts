import { describe, expect, it } from 'vitest';
import { found } from '../testing/issues.js';
import { numbered, program } from '../testing/programs.js';
import { checkHorizons } from './check-horizons.js';
import { defaultHorizons, type HorizonProfile } from './default-horizons.js';
import { durationInYears } from './duration-in-years.js';
import { horizonOf } from './horizon-of.js';

const years = (count: number) => ({ from: 2024, to: 2023 + count });

describe('the years of a period', () => {
  it('count both ends', () => {
    expect(durationInYears({ from: 2024, to: 2024 })).toBe(1);
    expect(durationInYears({ from: 2024, to: 2027 })).toBe(4);
  });

  it.each([
    [2027, 2024],
    [NaN, 2024],
    [2024, NaN],
    [2024, Infinity],
    [-Infinity, 2024],
    [2024.5, 2026],
  ])('%s to %s is no period', (from, to) => {
    expect(durationInYears({ from, to })).toBeNull();
    expect(horizonOf({ from, to })).toBeNull();
  });
});

describe('the horizon of a period', () => {
  it.each([
    [1, 'short'],
    [2, 'medium'],
    [5, 'medium'],
    [6, 'long'],
    [10, 'long'],
    [11, null],
  ])('of %s years is %s', (count, horizon) => {
    expect(horizonOf(years(count))).toBe(horizon);
  });

  it('follows the region’s own steps, in whatever order they are written', () => {
    const own: HorizonProfile = [
      { horizon: 'long', upToYears: 20 },
      { horizon: 'short', upToYears: 2 },
      { horizon: 'medium', upToYears: 5 },
    ];
    expect([2, 3, 20, 21].map((count) => horizonOf(years(count), own))).toEqual([
      'short',
      'medium',
      'long',
      null,
    ]);
    expect(horizonOf(years(1), [])).toBeNull();
  });
});

describe('stated horizons', () => {
  it('are compared with the years', () => {
    const issues = checkHorizons([
      program({ horizon: 'medium' }),
      numbered(2, { horizon: 'long', period: { from: 2025, to: 2027 } }),
    ]);
    expect(found(issues)).toEqual(['warning horizon-does-not-match programs.1.horizon']);
    expect(issues[0]?.params).toEqual({
      program: 'PR-2',
      years: 3,
      horizon: 'long',
      expectedHorizon: 'medium',
    });
  });

  it('can’t be right for a programme longer than all of them', () => {
    const issues = checkHorizons([program({ horizon: 'long', period: years(11) })]);
    expect(found(issues)).toEqual(['warning period-beyond-horizons programs.0.period']);
    expect(issues[0]?.params).toEqual({ program: 'PR-1', years: 11, limit: 10 });
  });

  it('are not judged where the period is none', () => {
    expect(found(checkHorizons([program({ period: { from: 2025, to: 2024 } })]))).toEqual([
      'error end-before-start programs.0.period.to',
    ]);
    expect(found(checkHorizons([program({ period: { from: NaN, to: 2024.5 } })]))).toEqual([
      'error not-a-finite-number programs.0.period.from',
      'error not-an-integer programs.0.period.to',
    ]);
  });

  it('of nothing are fine', () => {
    expect(checkHorizons([], defaultHorizons)).toEqual([]);
  });
});
