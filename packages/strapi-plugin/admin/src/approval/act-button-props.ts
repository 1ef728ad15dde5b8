import type { ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';
import type { ToldFailure } from '../api/use-tell-failure';

export interface ActButtonProps {
  planDocumentId: string;
  act: ApprovalAct;
  /** What it is done to. */
  items: readonly Pick<ReviewItem, 'type' | 'documentId' | 'label'>[];
  isDisabled: boolean;
  /** Answers why it wasn't done to all of them, or `null` when it was. */
  onAct: (act: ApprovalAct, reason?: string) => Promise<ToldFailure | null>;
  /** The dialog that said so is closed. */
  onLeave?: (() => void) | undefined;
}
