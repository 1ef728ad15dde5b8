import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../testing/readiness.js';
import type { ReadinessLevel } from '../types.js';
import { suggestLevel, type SuggestionRule } from './suggest-level.js';

describe('suggestLevel', () => {
  const cases: [ReadinessLevel[], ReadinessLevel, ReadinessLevel, ReadinessLevel][] = [
    [[4], 4, 4, 4],
    [[4, 2], 2, 4, 2],
    [[5, 1, 4], 4, 4, 1],
    [[3, 5, 2, 4], 3, 4, 2],
    [[1, 1, 5, 5], 1, 5, 1],
    [[5, 2, 2, 3, 3], 3, 3, 2],
  ];
  it.each(cases)('%j: lower %d, upper %d, lowest %d', (given, lower, upper, lowest) => {
    expect(suggestLevel(given)).toBe(lower);
    expect(suggestLevel(given, 'lower-median')).toBe(lower);
    expect(suggestLevel(given, 'upper-median')).toBe(upper);
    expect(suggestLevel(given, 'lowest')).toBe(lowest);
  });

  it('suggests nothing without levels', () => {
    expect(suggestLevel([])).toBeNull();
    expect(suggestLevel([], 'upper-median')).toBeNull();
    expect(suggestLevel([], 'lowest')).toBeNull();
  });

  it('refuses a rule that it does not know', () => {
    expect(() => suggestLevel([1], 'mean' as SuggestionRule)).toThrow('KC_INVALID_OPTION');
  });

  it('suggests a level that was given, whatever the order', () => {
    const given = fc.array(fc.constantFrom(...levels), { minLength: 1 });
    fc.assert(
      fc.property(given, (some) => {
        const suggested = suggestLevel(some);
        expect(some).toContain(suggested);
        expect(suggestLevel([...some].reverse())).toBe(suggested);
        const below = some.filter((level) => level < (suggested ?? 0)).length;
        const above = some.filter((level) => level > (suggested ?? 0)).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(some.length / 2);
      }),
    );
  });
});
