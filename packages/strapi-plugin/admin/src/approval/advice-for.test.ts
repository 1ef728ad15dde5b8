import type { ApprovalAct, ItemState } from '@kotacerdas/core/masterplan';
import { describe, expect, it } from 'vitest';
import { adviceFor, type Advice } from './advice-for';

const advise = (state: ItemState, acts: readonly ApprovalAct[], more = {}) =>
  adviceFor({ state, acts, canComment: true, needsOtherEyes: false, ...more });

describe('the advice for who reads an item', () => {
  it.each<[string, ItemState, ApprovalAct[], Advice | null]>([
    ['is none while it can be changed', 'draft', [], null],
    ['is none once it was returned', 'returned', ['submit'], null],
    ['is to decide, for who may', 'submitted', ['return', 'approve'], 'decide'],
    ['is to decide, also for who may take it back', 'submitted', ['withdraw', 'approve'], 'decide'],
    ['is to take it back, for who submitted it', 'submitted', ['withdraw'], 'withdraw'],
    ['is to comment, for who only reads', 'submitted', [], 'comment'],
    ['is to return it, for who may', 'approved', ['return', 'lock'], 'return'],
    ['is to comment on what was approved', 'approved', [], 'comment'],
    ['is to reopen it, for who may', 'locked', ['reopen'], 'reopen'],
    ['is to comment on what is locked', 'locked', [], 'comment'],
  ])('%s', (_, state, acts, expected) => {
    expect(advise(state, acts)).toBe(expected);
  });

  it('is never to do what they may not', () => {
    expect(advise('submitted', [], { canComment: false })).toBe('closed');
  });

  it('is to take back what they proposed themselves, or to comment', () => {
    const own = { needsOtherEyes: true };
    expect(advise('submitted', ['withdraw', 'return'], own)).toBe('withdraw');
    expect(advise('submitted', ['return'], own)).toBe('comment');
  });
});
