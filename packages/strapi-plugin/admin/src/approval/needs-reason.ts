import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import { reasonIssues } from './reason-issues';

/** Whether an act is possible only with a reason, by the rules themselves. */
export function needsReason(act: ApprovalAct): boolean {
  return reasonIssues(act, '').length > 0;
}
