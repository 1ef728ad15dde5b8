import { describe, expect, it } from 'vitest';
import { refused } from '../testing/checks';
import { isAsked } from './is-asked';

const note = (code: string, severity: 'error' | 'info' = 'error') => ({
  severity,
  code,
  sheet: 'RKA',
  address: 'D5',
  text: code,
});

describe('a refused item', () => {
  it('only waits for answers where nothing else is wrong with it', () => {
    expect(isAsked({ notes: [note('cell-doubtful'), note('unit-open')] })).toBe(true);
    expect(isAsked({ notes: [note('cell-doubtful'), note('row-total', 'info')] })).toBe(true);
    expect(isAsked({ notes: [note('cell-doubtful'), note('not-a-year')] })).toBe(false);
    expect(isAsked(refused)).toBe(false);
  });
});
