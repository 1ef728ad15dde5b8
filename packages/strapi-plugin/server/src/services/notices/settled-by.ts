import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { NoticeKind } from '../../../../shared/contracts/notices';

/**
 * What an act settles of what notices asked for: a submission asks for a decision, or is taken back; what was returned
 * or opened again asks to be mended and submitted. All other notices ask for nothing.
 */
export const settledBy: Readonly<Record<ApprovalAct, readonly NoticeKind[]>> = {
  submit: ['return', 'reopen'],
  withdraw: ['submit'],
  return: ['submit'],
  approve: ['submit'],
  lock: [],
  reopen: [],
};
