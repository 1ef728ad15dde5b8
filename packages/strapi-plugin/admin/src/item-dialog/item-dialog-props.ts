import type { MasterplanSwotAnalysis } from '@kotacerdas/core/masterplan';
import type { ListItemsResponse } from '../../../shared/contracts/approval';
import type { ChoicesResponse } from '../../../shared/contracts/choices';
import type { LocatedIssue } from '../../../shared/contracts/plan';
import type { OpenedItem } from './opened-item';

/** What the dialog of an item and all that stands in it are given. */
export interface ItemDialogProps {
  planDocumentId: string;
  opened: OpenedItem;
  listed: ListItemsResponse;
  choices: ChoicesResponse['data'];
  /** Whose factors can be cited. */
  analyses: readonly MasterplanSwotAnalysis[];
  /** What is odd about the plan. */
  issues: readonly LocatedIssue[];
  onOpen: (opened: OpenedItem) => void;
  onChanged: () => void;
  onClose: () => void;
}
