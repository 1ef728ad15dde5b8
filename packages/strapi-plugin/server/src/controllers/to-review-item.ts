import { openActs, type ApprovalAct } from '@kotacerdas/core/masterplan';
import { isOwnProposal } from '../../../shared/approval/is-own-proposal';
import type { ReviewItem } from '../../../shared/contracts/approval';
import { actPermissions, permissions } from '../../../shared/permissions';
import { itemRights } from '../permissions/item-rights';
import { may } from '../permissions/may';
import { takersOf } from '../permissions/take-rights';
import type { ItemFacts } from '../services/approval/item-facts';
import type { Item } from '../services/approval/list-items';
import type { ItemWithLevels } from '../services/approval/with-levels';
import type { Asker } from '../services/item/asker';

/** Whether the roles of an officer allow an act on an item. */
export const mayActWith = (ability: unknown) => (act: ApprovalAct, item: ItemFacts) =>
  may(ability, actPermissions[act], item);

/** The acts that are open to an officer, and whether approving isn't because the proposal is their own. */
export function actsFor(
  { ability, userId }: Asker,
  item: Item,
): Pick<ReviewItem, 'acts' | 'needsOtherEyes'> {
  const mayAct = mayActWith(ability);
  const allowed = openActs(item.state).filter((act) => mayAct(act, item));
  const isOwn = isOwnProposal(item, userId, (each) => mayAct('submit', each));
  return {
    acts: allowed.filter((act) => act !== 'approve' || !isOwn),
    needsOtherEyes: isOwn && allowed.includes('approve'),
  };
}

/** An item as whoever asks for it sees it. */
export function toReviewItem(asker: Asker, item: ItemWithLevels): ReviewItem {
  const { ability } = asker;
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
    ...actsFor(asker, item),
    canComment: may(ability, permissions.comment, item),
    takers: takersOf(ability, item),
    levels: item.levels,
    ...itemRights(ability, item),
  };
}
