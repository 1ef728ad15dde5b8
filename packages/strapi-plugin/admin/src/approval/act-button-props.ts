import type { ApprovalAct } from '@kotacerdas/core/masterplan';

export interface ActButtonProps {
  act: ApprovalAct;
  /** How many items it is done to. */
  count: number;
  isDisabled: boolean;
  /** Answers what went wrong, in a sentence, or `null` when the server has answered. */
  onAct: (act: ApprovalAct, reason?: string) => Promise<string | null>;
}
