import { describe, expect, it } from 'vitest';
import { readCeiling } from '../ceilings/read-ceiling';
import { yearSteps } from './year-steps';

const inIndonesian = (text: string) => readCeiling('id', text);
const stored = { amount: 1_500_000_000, version: 'a', entry: 'pagu-2026' };
const origin = { amount: 1_500_000_000, version: 'a' };
const none = { stored: undefined, origin: null };
const there = { stored, origin };
const nothing = { steps: [], unread: [], clashing: [] };

describe('what was typed for a year', () => {
  it('becomes a new ceiling, another amount, or none', () => {
    const rows = [
      { year: 2025, ...none, typed: '1,5 miliar' },
      { year: 2026, ...there, typed: 'Rp 2.000.000.000' },
      { year: 2027, ...there, typed: ' ' },
    ];
    expect(yearSteps(inIndonesian, rows)).toEqual({
      ...nothing,
      steps: [
        { kind: 'create', year: 2025, amount: 1_500_000_000 },
        { kind: 'update', year: 2026, amount: 2_000_000_000, entry: 'pagu-2026' },
        { kind: 'delete', year: 2027, entry: 'pagu-2026' },
      ],
    });
  });

  it('takes nothing where it is what stands there already', () => {
    const rows = [
      { year: 2025, ...there, typed: undefined },
      { year: 2026, ...there, typed: '1.500.000.000' },
      { year: 2027, ...there, typed: '1500 juta' },
      { year: 2028, ...none, typed: '' },
      { year: 2029, ...none, typed: '-' },
    ];
    expect(yearSteps(inIndonesian, rows)).toEqual(nothing);
  });

  it('is read with the marks of the reader’s language', () => {
    const row = { year: 2026, ...there };
    expect(
      yearSteps((text) => readCeiling('en', text), [{ ...row, typed: '1,500,000,001' }]).steps,
    ).toEqual([{ kind: 'update', year: 2026, amount: 1_500_000_001, entry: 'pagu-2026' }]);
    expect(yearSteps(inIndonesian, [{ ...row, typed: '500.000' }]).steps).toEqual([
      { kind: 'update', year: 2026, amount: 500_000, entry: 'pagu-2026' },
    ]);
  });

  it('is asked again where it can’t be read in one way', () => {
    const typed = ['banyak', '500,000', '-5', '0,5'];
    const rows = typed.map((text, at) => ({ year: 2025 + at, ...there, typed: text }));
    expect(yearSteps(inIndonesian, rows)).toEqual({ ...nothing, unread: [2025, 2026, 2027, 2028] });
  });
});

describe('what somebody else has done since typing began', () => {
  const old = { amount: 1_000_000_000, version: 'old' };

  it('is not undone: neither an amount, nor a deletion, nor one that was added', () => {
    const rows = [
      { year: 2025, stored, origin: old, typed: '2 miliar' },
      { year: 2026, stored, origin: old, typed: '' },
      { year: 2027, stored: undefined, origin: old, typed: '2 miliar' },
      { year: 2028, stored, origin: null, typed: '2 miliar' },
    ];
    expect(yearSteps(inIndonesian, rows)).toEqual({
      ...nothing,
      clashing: [2025, 2026, 2027, 2028],
    });
  });

  it('needs no choice where both did the same', () => {
    const rows = [
      { year: 2025, stored, origin: old, typed: '1,5 miliar' },
      { year: 2026, stored: undefined, origin: old, typed: '' },
    ];
    expect(yearSteps(inIndonesian, rows)).toEqual(nothing);
  });

  it('doesn’t keep other years from being saved', () => {
    const rows = [
      { year: 2025, stored, origin: old, typed: '2 miliar' },
      { year: 2026, ...none, typed: '3 miliar' },
    ];
    expect(yearSteps(inIndonesian, rows)).toEqual({
      ...nothing,
      steps: [{ kind: 'create', year: 2026, amount: 3_000_000_000 }],
      clashing: [2025],
    });
  });
});
