import type { ItemState } from '../types.js';
import type { ApprovalAct } from './acts.js';

interface ActRule {
  readonly from: readonly ItemState[];
  readonly to: ItemState;
  readonly needsReason: boolean;
}

/** The way of an item: draft, submitted, returned or approved, locked. */
export const actRules: Readonly<Record<ApprovalAct, ActRule>> = {
  submit: { from: ['draft', 'returned'], to: 'submitted', needsReason: false },
  withdraw: { from: ['submitted'], to: 'draft', needsReason: false },
  return: { from: ['submitted', 'approved'], to: 'returned', needsReason: true },
  approve: { from: ['submitted'], to: 'approved', needsReason: false },
  lock: { from: ['approved'], to: 'locked', needsReason: false },
  reopen: { from: ['locked'], to: 'returned', needsReason: true },
};
