import type { Issue } from '@kotacerdas/core';
import { decideAct, itemStates, openActs, type ApprovalAct } from '@kotacerdas/core/masterplan';

/** What is wrong with a reason for an act, whatever the state of the items. */
export function reasonIssues(act: ApprovalAct, reason: string): readonly Issue[] {
  const from = itemStates.find((state) => openActs(state).includes(act));
  if (from === undefined) return [];
  const decision = decideAct(act, from, reason);
  return decision.ok ? [] : decision.issues;
}
