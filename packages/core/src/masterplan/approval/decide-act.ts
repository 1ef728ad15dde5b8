import type { Issue } from '../../issue/index.js';
import { issueOf } from '../../issue/issue-of.js';
import { isWritten } from '../../issue/is-written.js';
import type { ItemState } from '../types.js';
import { actRules } from './act-rules.js';
import type { ApprovalAct } from './acts.js';
import type { DecidedLevels } from './decided-levels.js';
import { hasNoLevels } from './has-no-levels.js';

/**
 * The most that a reason may have, in characters: somebody has to read it on a phone.
 *
 * @example
 * longestReason; // 2000
 */
export const longestReason = 2000;

/**
 * What an act makes of an item: its next state, and the reason that goes with it, `null` where none was given.
 *
 * @example
 * decideAct('approve', 'submitted'); // { ok: true, state: 'approved', reason: null }
 */
export type ActDecision =
  | { readonly ok: true; readonly state: ItemState; readonly reason: string | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Whether an act is possible in a state, and what comes of it. Who may do it is for the caller to know. Paths of
 * issues begin with the name of the argument: `act-not-open` at `state`, `act-needs-reason` and `text-too-long` at
 * `reason`, `nothing-decided` at `levels`. Blanks around a reason don't count.
 *
 * @param act - what somebody wants to do
 * @param state - the state the item is in
 * @param reason - required to return and to reopen, at most {@link longestReason} characters
 * @param levels - of a readiness assessment: one in which nothing is decided is neither submitted nor approved
 *
 * @example
 * decideAct('return', 'submitted', 'Lampirkan datanya.');
 * // { ok: true, state: 'returned', reason: 'Lampirkan datanya.' }
 */
export function decideAct(
  act: ApprovalAct,
  state: ItemState,
  reason = '',
  levels?: DecidedLevels,
): ActDecision {
  const rule = actRules[act];
  const given = reason.trim();
  const issues: Issue[] = [];
  if (!rule.from.includes(state)) {
    issues.push(issueOf('error', 'act-not-open', ['state'], { act, state }));
  }
  if (rule.needsReason && !isWritten(given)) {
    issues.push(issueOf('error', 'act-needs-reason', ['reason'], { act }));
  }
  if (given.length > longestReason) {
    const params = { found: given.length, limit: longestReason };
    issues.push(issueOf('error', 'text-too-long', ['reason'], params));
  }
  if (rule.needsLevels && levels !== undefined && hasNoLevels(levels)) {
    const { indicators } = levels;
    issues.push(issueOf('error', 'nothing-decided', ['levels'], { act, indicators }));
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, state: rule.to, reason: given === '' ? null : given };
}
