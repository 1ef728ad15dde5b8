import { describe, expect, it } from 'vitest';
import { countNarrowing, isNarrowed, noFilter, shownItems } from './shown-items';

const draft = {
  type: 'problem',
  state: 'draft',
  acts: ['submit'],
  needsOtherEyes: false,
  opd: 'Dinkes',
  dimensionId: 'smart-living',
} as const;
const submitted = {
  type: 'need',
  state: 'submitted',
  acts: ['withdraw'],
  needsOtherEyes: false,
  opd: 'Dinkes',
  dimensionId: 'smart-governance',
} as const;
const locked = {
  type: 'strategy',
  state: 'locked',
  acts: ['reopen'],
  needsOtherEyes: false,
  opd: null,
  dimensionId: 'smart-living',
} as const;
const items = [draft, submitted, locked];
const all = { ...noFilter, scope: 'all' } as const;

describe('the items shown', () => {
  it('are those which wait for the officer, unless all are asked for', () => {
    expect(shownItems(items, noFilter)).toEqual([draft]);
    expect(shownItems(items, all)).toEqual(items);
  });

  it.each([
    [{ state: 'locked' }, [locked]],
    [{ type: 'need' }, [submitted]],
    [{ chapter: 'inventory' }, [draft, submitted]],
    [{ chapter: 'swot' }, [locked]],
    [{ opd: 'Dinkes' }, [draft, submitted]],
    [{ dimensionId: 'smart-living' }, [draft, locked]],
    [{ opd: 'Dinkes', dimensionId: 'smart-living' }, [draft]],
    [{ chapter: 'swot', type: 'need' }, []],
  ] as const)('are those that answer %j', (wanted, expected) => {
    expect(shownItems(items, { ...all, ...wanted })).toEqual(expected);
  });

  it('are narrowed by anything but whose step is next', () => {
    expect(isNarrowed(all)).toBe(false);
    expect(isNarrowed({ ...noFilter, opd: 'Dinkes' })).toBe(true);
    expect(countNarrowing({ ...all, opd: 'Dinkes', state: 'draft' })).toBe(2);
  });
});
