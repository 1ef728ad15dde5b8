import type { ItemState } from '../types.js';
import { actRules } from './act-rules.js';
import { approvalActs, type ApprovalAct } from './acts.js';

/**
 * The acts that a state leaves open, in the order of {@link approvalActs}. Who may do them is for the caller to know.
 *
 * @example
 * openActs('submitted'); // ['withdraw', 'return', 'approve']
 */
export function openActs(state: ItemState): readonly ApprovalAct[] {
  return approvalActs.filter((act) => actRules[act].from.includes(state));
}
