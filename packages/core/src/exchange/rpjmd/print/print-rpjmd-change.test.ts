import { describe, expect, it } from 'vitest';
import type { FieldChange } from '../../../masterplan/compare/types.js';
import { printRpjmdChange } from './print-rpjmd-change.js';

const print = (path: string[], before: unknown, after: unknown) => {
  const change: FieldChange = { kind: 'value', path, before, after };
  return printRpjmdChange(change, { lang: 'id', labels: new Map([['opd-1', 'Dinas Kominfo']]) });
};

describe('a difference of an RPJMD', () => {
  it.each([
    [['vision'], 'Maju', 'Melayani', 'Maju', 'Melayani'],
    [['opdId'], undefined, 'opd-1', null, 'Dinas Kominfo'],
    [['ceilings', '2026'], { year: 2026, amount: 1_500_000 }, undefined, 'Rp1.500.000', null],
    [['period'], undefined, { from: 2025, to: 2029 }, null, '2025–2029'],
    [['period', 'to'], 2026, 2029, '2026', '2029'],
    [['strategicIssues'], [], ['Banjir', 'Sampah'], null, 'Banjir; Sampah'],
  ])('of %j is told from %j to %j', (path, from, to, before, after) => {
    expect(print(path, from, to)).toMatchObject({ before, after });
  });

  it('is nothing to tell where there was nothing and is nothing', () => {
    expect(print(['strategicIssues'], undefined, [])).toBeNull();
  });
});
