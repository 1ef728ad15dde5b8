import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../../../tests/fixtures/make-plan';
import { storedInMemory } from '../../../../../tests/support/stored-in-memory';
import { toMeasure } from './to-measure';

const { parts } = storedInMemory(fullPlan(1));
const [row] = parts.measure;
const [value] = parts['measure-value'];
if (row === undefined || value === undefined) throw new Error('The fixture has no indicators');

describe('an indicator', () => {
  it('has its targets in the order of the years', () => {
    const values = [2029, 2025, 2027].map((year) => ({ ...value, kind: 'target' as const, year }));
    const { targets, realisations } = toMeasure(row, values);
    expect(targets.map(({ year }) => year)).toEqual([2025, 2027, 2029]);
    expect(realisations).toEqual([]);
  });

  it('has a baseline of null until both its year and its value are known', () => {
    expect(toMeasure({ ...row, baselineYear: 2024, baselineValue: 0 }, []).baseline).toEqual({
      year: 2024,
      value: 0,
    });
    expect(toMeasure({ ...row, baselineYear: 2024, baselineValue: null }, []).baseline).toBeNull();
  });
});
