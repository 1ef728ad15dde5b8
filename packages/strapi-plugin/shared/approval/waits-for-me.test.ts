import type { ApprovalAct, ItemState } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { waitsForMe } from './waits-for-me';

describe('an item waits for an officer', () => {
  it.each<[ItemState, ApprovalAct[], boolean]>([
    ['draft', ['submit'], true],
    ['returned', ['submit'], true],
    ['draft', [], false],
    ['submitted', ['withdraw', 'return', 'approve'], true],
    ['submitted', ['return'], true],
    // Whoever submitted it waits for others.
    ['submitted', ['withdraw'], false],
    ['approved', ['return', 'lock'], false],
    ['locked', ['reopen'], false],
  ])('%s with %s: %s', (state, acts, expected) => {
    expect(waitsForMe({ state, acts, needsOtherEyes: false })).toBe(expected);
  });

  it('not where it is their own proposal, which others decide on', () => {
    const own = { state: 'submitted', acts: ['withdraw', 'return'] } as const;
    expect(waitsForMe({ ...own, needsOtherEyes: true })).toBe(false);
    expect(waitsForMe({ ...own, needsOtherEyes: false })).toBe(true);
  });
});
