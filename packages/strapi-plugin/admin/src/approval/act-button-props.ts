import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import type { ToldFailure } from '../api/use-tell-failure';

export interface ActButtonProps {
  planDocumentId: string;
  act: ApprovalAct;
  /** What it is done to. */
  items: readonly Pick<ReviewItem, 'type' | 'documentId'>[];
  /** What is still odd about it: it is named before it is submitted. */
  faults?: readonly LocatedIssue[];
  isDisabled: boolean;
  /** Answers what went wrong, or `null` when the server has answered. */
  onAct: (act: ApprovalAct, reason?: string) => Promise<ToldFailure | null>;
}
