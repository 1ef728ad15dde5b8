import type { ItemState } from '../types.js';
import type { ApprovalAct } from './acts.js';

interface ActRule {
  readonly from: readonly ItemState[];
  readonly to: ItemState;
  readonly needsReason: boolean;
  /** Says that an assessment is done, or good as it is. */
  readonly needsLevels: boolean;
}

/** The way of an item: draft, submitted, returned or approved, locked. */
export const actRules: Readonly<Record<ApprovalAct, ActRule>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', needsReason: false, needsLevels: true },
  withdraw: { from: ['submitted'], to: 'draft', needsReason: false, needsLevels: false },
  return: {
    from: ['submitted', 'approved'],
    to: 'returned',
    needsReason: true,
    needsLevels: false,
  },
  approve: { from: ['submitted'], to: 'approved', needsReason: false, needsLevels: true },
  lock: { from: ['approved'], to: 'locked', needsReason: false, needsLevels: false },
  reopen: { from: ['locked'], to: 'returned', needsReason: true, needsLevels: false },
};
