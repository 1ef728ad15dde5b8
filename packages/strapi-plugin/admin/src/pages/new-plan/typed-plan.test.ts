import { kominfo2021 } from '@kotacerdas/core/framework';
import { parseMasterplan, startMasterplan } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { blankPlan, readTypedPlan, toStart } from './typed-plan';

const blank = blankPlan('2026-11-30');
const typed = { ...blank, region: '32.79', opds: '1. Dinas Kesehatan\n2. Inspektorat' };
const options = { framework: kominfo2021, title: ' Masterplan ' };

/** Where the parser finds something wrong. */
function wrongIn(plan: typeof blank, title = 'Masterplan') {
  const parsed = parseMasterplan(startMasterplan(toStart(plan, { ...options, title })));
  return parsed.ok ? [] : parsed.issues.map(({ path }) => path.join('.'));
}

describe('what is typed of a new plan', () => {
  it('begins with the five years after this one', () => {
    expect(blank).toMatchObject({ from: '2027', to: '2031', title: null });
  });

  it('is a plan once a region is chosen', () => {
    expect(wrongIn(typed)).toEqual([]);
    expect(toStart(typed, options)).toMatchObject({
      region: { code: '32.79', name: 'Kota Banjar' },
      period: { from: 2027, to: 2031 },
      title: 'Masterplan',
      opds: [{ shortName: 'Dinkes' }, { shortName: 'Inspektorat' }],
    });
  });

  it('is refused where something is missing or no year', () => {
    expect(wrongIn(blank)).toContain('region.code');
    expect(wrongIn({ ...typed, from: 'tahun depan' })).toContain('period.from');
    expect(wrongIn({ ...typed, to: '2026' })).toEqual(['period.to']);
    expect(wrongIn(typed, '  ')).toEqual(['title']);
  });

  it('is read as it was kept, and nothing else is', () => {
    expect(readTypedPlan({ ...typed })).toEqual(typed);
    expect(readTypedPlan({ region: 5 })).toBeNull();
    expect(readTypedPlan(undefined)).toBeNull();
  });
});
