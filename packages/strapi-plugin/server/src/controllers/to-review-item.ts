import { openActs, type ApprovalAct } from '@kotacerdas/core/masterplan';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { actPermissions, permissions } from '../../../shared/permissions';
import { itemRights } from '../permissions/item-rights';
import { may } from '../permissions/may';
import type { ItemFacts } from '../services/approval/item-facts';
import type { Item } from '../services/approval/list-items';

/** Whether an officer may do an act on an item. */
export const mayActWith = (ability: unknown) => (act: ApprovalAct, item: ItemFacts) =>
  may(ability, actPermissions[act], item);

/** An item as whoever asks for it sees it. */
export function toReviewItem(ability: unknown, item: Item): ReviewItem {
  const mayAct = mayActWith(ability);
  return {
    type: item.type,
    documentId: item.documentId,
    id: item.id,
    label: item.label,
    state: item.state,
    stateReason: item.stateReason,
    revision: item.revision,
    updatedAt: item.updatedAt,
    opd: item.opd,
    dimensionId: item.dimensionId,
    acts: openActs(item.state).filter((act) => mayAct(act, item)),
    canComment: may(ability, permissions.comment, item),
    ...itemRights(ability, item),
  };
}
