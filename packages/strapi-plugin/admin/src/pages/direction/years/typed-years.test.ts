import { describe, expect, it } from 'vitest';
import { fromKept, toKept, type TypedYears } from './typed-years';

describe('what was typed for years', () => {
  it('comes back from the browser with what it was typed over', () => {
    const typed: TypedYears = {
      2025: { text: '1,5 miliar', origin: null },
      2026: { text: '', origin: { amount: 2_000_000_000, version: 'a' } },
    };
    const kept: unknown = JSON.parse(JSON.stringify(toKept(typed)));
    expect(kept).toEqual(toKept(typed));
    expect(fromKept(toKept(typed))).toEqual(typed);
  });

  it('counts as typed over nothing where that wasn’t kept, or can’t be read', () => {
    const base = { 2026: { amount: 'x' } };
    expect(fromKept({ base, value: { 2025: '1', 2026: '2', 2027: 3 } })).toEqual({
      2025: { text: '1', origin: null },
      2026: { text: '2', origin: null },
    });
  });
});
