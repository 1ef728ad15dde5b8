import { describe, expect, it } from 'vitest';
import { yearsOf } from './years-of';

describe('the years of the form', () => {
  it('are those of the period', () => {
    expect(yearsOf({ from: 2025, to: 2029 }, [2026])).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  it('are also those that have an amount outside of it', () => {
    expect(yearsOf({ from: 2025, to: 2026 }, [2030, 2024])).toEqual([2024, 2025, 2026, 2030]);
    expect(yearsOf(null, [2025])).toEqual([2025]);
  });

  it('stay few where the period is mistyped', () => {
    expect(yearsOf({ from: 1945, to: 2200 }, [])).toHaveLength(25);
    expect(yearsOf({ from: 2029, to: 2025 }, [])).toEqual([]);
  });
});
