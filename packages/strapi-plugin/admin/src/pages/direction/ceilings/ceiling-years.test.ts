import { describe, expect, it } from 'vitest';
import { ceilingYears } from './ceiling-years';

describe('the years of ceilings', () => {
  it('are those of the RPJMD', () => {
    expect(ceilingYears({ from: 2025, to: 2029 }, [2026])).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  it('are also those that have a ceiling outside of it', () => {
    expect(ceilingYears({ from: 2025, to: 2026 }, [2030, 2024])).toEqual([2024, 2025, 2026, 2030]);
    expect(ceilingYears(null, [2025])).toEqual([2025]);
  });

  it('stay few where the period is mistyped', () => {
    expect(ceilingYears({ from: 1945, to: 2200 }, [])).toHaveLength(25);
    expect(ceilingYears({ from: 2029, to: 2025 }, [])).toEqual([]);
  });
});
