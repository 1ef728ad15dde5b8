import { describe, expect, it } from 'vitest';
import { filterIn, homeAddress, withFilter } from './item-filter-address';
import { noFilter, type ItemFilter } from './shown-items';

const whole: ItemFilter = {
  scope: 'all',
  chapter: 'inventory',
  type: 'need',
  state: 'returned',
  opd: 'Dinas Kesehatan & KB',
  dimensionId: 'smart-living',
};

describe('the address of Beranda', () => {
  it('brings a filter back as it was, and keeps what else it says', () => {
    const address = withFilter(new URLSearchParams({ plan: 'p1' }), whole);
    expect(filterIn(new URLSearchParams(address.toString()))).toEqual(whole);
    expect(address.get('plan')).toBe('p1');
  });

  it('says nothing of what leaves out nothing', () => {
    const address = withFilter(new URLSearchParams({ plan: 'p1' }), whole);
    expect(withFilter(address, noFilter).toString()).toBe('plan=p1');
    expect(filterIn(new URLSearchParams('plan=p1'))).toEqual(noFilter);
  });

  it('takes no notice of what it does not know', () => {
    const strange = 'scope=mine&chapter=x&type=plan&state=lost&opd=&dimension=';
    expect(filterIn(new URLSearchParams(strange))).toEqual(noFilter);
  });

  it('leads to the items of a plan in a state', () => {
    expect(homeAddress('p1', { scope: 'all', type: 'problem', state: 'draft' })).toBe(
      '/plugins/kotacerdas?plan=p1&scope=all&type=problem&state=draft',
    );
  });
});
