import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../locale/describe-issue.js';
import { itemStates } from '../choices.js';
import type { ItemState } from '../types.js';
import { approvalActs, type ApprovalAct } from './acts.js';
import { decideAct, longestReason } from './decide-act.js';
import { isEditable } from './is-editable.js';
import { openActs } from './open-acts.js';

const act = fc.constantFrom(...approvalActs);
const state = fc.constantFrom(...itemStates);

const after = (from: ItemState, ...acts: ApprovalAct[]): ItemState =>
  acts.reduce((current, next) => {
    const decided = decideAct(next, current, 'Alasan');
    if (!decided.ok) throw new Error(`${next} is not open in ${current}`);
    return decided.state;
  }, from);

describe('the way of an item', () => {
  it('leads from a draft to a locked item, by way of a return', () => {
    expect(after('draft', 'submit', 'return', 'submit', 'approve', 'lock')).toBe('locked');
  });

  it('leads back: what was submitted is withdrawn, what was locked is reopened', () => {
    expect(after('draft', 'submit', 'withdraw')).toBe('draft');
    expect(after('locked', 'reopen', 'submit')).toBe('submitted');
    expect(after('approved', 'return')).toBe('returned');
  });

  it.each<[ItemState, readonly ApprovalAct[]]>([
    ['draft', ['submit']],
    ['submitted', ['withdraw', 'return', 'approve']],
    ['returned', ['submit']],
    ['approved', ['return', 'lock']],
    ['locked', ['reopen']],
  ])('in %s leaves open %s', (from, open) => {
    expect(openActs(from)).toEqual(open);
  });

  it('never approves or locks what was not submitted before', () => {
    for (const from of itemStates.filter((each) => each !== 'submitted')) {
      expect(decideAct('approve', from).ok).toBe(false);
    }
    expect(decideAct('lock', 'submitted').ok).toBe(false);
  });
});

describe('a decision', () => {
  it('is possible exactly where its act is open', () => {
    fc.assert(
      fc.property(act, state, (wanted, from) => {
        expect(decideAct(wanted, from, 'Alasan').ok).toBe(openActs(from).includes(wanted));
      }),
    );
  });

  it('always says where the item is then, and never leaves it where it was', () => {
    fc.assert(
      fc.property(act, state, (wanted, from) => {
        const decided = decideAct(wanted, from, 'Alasan');
        if (decided.ok) expect(itemStates.filter((each) => each !== from)).toContain(decided.state);
      }),
    );
  });

  it.each(['return', 'reopen'] as const)('to %s needs a reason that says something', (wanted) => {
    const from = wanted === 'return' ? 'submitted' : 'locked';
    for (const reason of ['', '  \n\u00a0']) {
      expect(decideAct(wanted, from, reason)).toMatchObject({
        ok: false,
        issues: [{ code: 'act-needs-reason', path: ['reason'] }],
      });
    }
    expect(decideAct(wanted, from, ' Lampirkan data. ')).toMatchObject({
      ok: true,
      reason: 'Lampirkan data.',
    });
  });

  it('to approve may have a reason, and has none by itself', () => {
    expect(decideAct('approve', 'submitted')).toEqual({
      ok: true,
      state: 'approved',
      reason: null,
    });
    expect(decideAct('approve', 'submitted', 'Baik')).toMatchObject({ reason: 'Baik' });
  });

  it('takes a reason of any length that somebody would read', () => {
    expect(decideAct('return', 'submitted', 'a'.repeat(longestReason)).ok).toBe(true);
    expect(decideAct('return', 'submitted', 'a'.repeat(longestReason + 1))).toMatchObject({
      ok: false,
      issues: [{ code: 'text-too-long', params: { found: 2001, limit: 2000 } }],
    });
  });

  it('says all that is wrong at once, in the words of the reader', () => {
    const decided = decideAct('return', 'draft');
    const said = (locale: 'id' | 'en') =>
      decided.ok ? [] : decided.issues.map((issue) => describeIssue(locale, issue));
    expect(said('id')).toEqual([
      'Isian berstatus “draf” tidak dapat dikembalikan.',
      'Tuliskan alasannya: isian hanya dapat dikembalikan dengan alasan.',
    ]);
    expect(said('en')).toEqual([
      'An item in the state “draft” can’t be returned.',
      'Give the reason: an item can be returned only with one.',
    ]);
  });
});

describe('editing', () => {
  it('is possible exactly where the item can be submitted', () => {
    expect(itemStates.filter(isEditable)).toEqual(['draft', 'returned']);
    for (const from of itemStates) expect(isEditable(from)).toBe(openActs(from).includes('submit'));
  });
});
