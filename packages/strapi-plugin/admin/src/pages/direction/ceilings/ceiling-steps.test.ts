import { describe, expect, it } from 'vitest';
import { ceilingSteps } from './ceiling-steps';

const stored = { amount: 1_500_000_000, entry: 'pagu-2026' };

describe('what was typed for a year', () => {
  it('becomes a new ceiling, another amount, or none', () => {
    const { steps, unread } = ceilingSteps('id', [
      { year: 2025, stored: undefined, typed: '1,5 miliar' },
      { year: 2026, stored, typed: 'Rp 2.000.000.000' },
      { year: 2027, stored, typed: ' ' },
    ]);
    expect(unread).toEqual([]);
    expect(steps).toEqual([
      { kind: 'create', year: 2025, amount: 1_500_000_000 },
      { kind: 'update', year: 2026, amount: 2_000_000_000, entry: 'pagu-2026' },
      { kind: 'delete', year: 2027, entry: 'pagu-2026' },
    ]);
  });

  it('takes nothing where it is what stands there already', () => {
    const rows = [
      { year: 2025, stored, typed: undefined },
      { year: 2026, stored, typed: '1.500.000.000' },
      { year: 2027, stored, typed: '1500 juta' },
      { year: 2028, stored: undefined, typed: '' },
      { year: 2029, stored: undefined, typed: '-' },
    ];
    expect(ceilingSteps('id', rows)).toEqual({ steps: [], unread: [] });
  });

  it('is asked again where it can’t be read in one way', () => {
    const typed = ['banyak', '500,000', '-5', '0,5'];
    const rows = typed.map((text, at) => ({ year: 2025 + at, stored, typed: text }));
    expect(ceilingSteps('id', rows)).toEqual({ steps: [], unread: [2025, 2026, 2027, 2028] });
  });
});
