import { describe, expect, it } from 'vitest';
import { offeredOpds } from './offered-opds';

const opds = [{ id: 'dinkes' }, { id: 'dishub' }, { id: 'diskominfo' }];

describe('offeredOpds', () => {
  it('offers those that may be named, in their order, or all', () => {
    expect(offeredOpds(opds, ['diskominfo', 'dinkes'])).toEqual([
      { id: 'dinkes' },
      { id: 'diskominfo' },
    ]);
    expect(offeredOpds(opds, 'any')).toEqual(opds);
    expect(offeredOpds(opds, [])).toEqual([]);
  });

  it('keeps the one that is named already', () => {
    expect(offeredOpds(opds, ['diskominfo'], 'dishub')).toEqual([
      { id: 'dishub' },
      { id: 'diskominfo' },
    ]);
  });
});
