import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../locale/describe-issue.js';
import { itemStates } from '../choices.js';
import type { ItemState } from '../types.js';
import { approvalActs, type ApprovalAct } from './acts.js';
import { decideAct, longestReason } from './decide-act.js';
import { hasNoLevels } from './has-no-levels.js';
import { isEditable } from './is-editable.js';
import { openActs } from './open-acts.js';
import { openLevels } from './open-levels.js';

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

describe('an assessment', () => {
  const none = { decided: 0, indicators: 27 };
  const some = { decided: 20, indicators: 27 };
  const gone = { decided: 0, indicators: 0 };

  it('is neither submitted nor approved without a single final level', () => {
    const [submitted, approved] = [
      decideAct('submit', 'draft', '', none),
      decideAct('approve', 'submitted', '', none),
    ];
    expect(submitted).toMatchObject({
      ok: false,
      issues: [{ code: 'nothing-decided', path: ['levels'], params: { indicators: 27 } }],
    });
    expect(approved.ok).toBe(false);
    expect(decideAct('submit', 'draft', '', some).ok).toBe(true);
  });

  it('is given back, withdrawn and locked as it is', () => {
    expect(decideAct('return', 'submitted', 'Alasan', none).ok).toBe(true);
    expect(decideAct('withdraw', 'submitted', '', none).ok).toBe(true);
    expect(decideAct('lock', 'approved', '', none).ok).toBe(true);
  });

  it('whose framework is gone has nothing to decide', () => {
    expect(hasNoLevels(gone)).toBe(false);
    expect(decideAct('submit', 'draft', '', gone).ok).toBe(true);
  });

  it('leaves levels open where it goes further without them, and only there', () => {
    const left = approvalActs.map((each) => [each, openLevels(each, some)] as const);
    expect(left.filter(([, open]) => open > 0)).toEqual([
      ['submit', 7],
      ['approve', 7],
    ]);
    expect(
      [none, gone, { decided: 27, indicators: 27 }].map((each) => openLevels('submit', each)),
    ).toEqual([0, 0, 0]);
  });
});

describe('editing', () => {
  it('is possible exactly where the item can be submitted', () => {
    expect(itemStates.filter(isEditable)).toEqual(['draft', 'returned']);
    for (const from of itemStates) expect(isEditable(from)).toBe(openActs(from).includes('submit'));
  });
});
