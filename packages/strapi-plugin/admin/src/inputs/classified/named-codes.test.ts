import { kominfo2021 } from '@kotacerdas/core/framework';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../shared/classification/codes-of';
import { namedCodes, strayCodes } from './named-codes';

const offered = namedCodes(codesOf(kominfo2021.dimensions, 'either'), 'id');
const nameOf = (code: string) => offered.find(({ value }) => value === code)?.name;

describe('the names of codes', () => {
  it('are those of the framework; a part says of which dimension it is', () => {
    expect(nameOf('smart-living')).toBe('Smart Living');
    expect(nameOf('living-health')).toBe('Smart Living: Prasarana kesehatan');
  });

  it('are not all offered: some are of another place, others the framework no longer has', () => {
    const living = offered.filter(({ value }) => value.includes('living'));
    const chosen = ['smart-living', 'smart-city', 'economy-industry'];
    expect(strayCodes(chosen, living, offered)).toMatchObject({
      elsewhere: [{ value: 'economy-industry' }],
      gone: ['smart-city'],
    });
    expect(strayCodes([], living, offered)).toEqual({ elsewhere: [], gone: [] });
  });
});
