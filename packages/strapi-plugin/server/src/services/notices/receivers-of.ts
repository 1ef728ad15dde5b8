import { isOwnProposal } from '../../../../shared/approval/is-own-proposal';
import type { NoticeKind } from '../../../../shared/contracts/notices';
import { actPermissions, permissions } from '../../../../shared/permissions';
import type { ItemFacts } from '../approval/item-facts';
import type { Account } from './accounts';

interface Told {
  kind: NoticeKind;
  item: ItemFacts;
  /** Who does it, and needs not be told. */
  actorId: number | null;
  /** Who wrote the item, submitted it or, of a comment, talked about it before. */
  authorIds: ReadonlySet<number>;
}

/** What the accounts that somebody is told of have to be read with. */
export const askedPermissions = [
  permissions.readItems,
  actPermissions.submit,
  actPermissions.approve,
];

/**
 * Whom an act concerns, of those who may read of it: a submission those who may decide on it; everything else those
 * who wrote the item, and the operators of its OPD.
 */
export function receiversOf(
  { actorId, authorIds, item, kind }: Told,
  accounts: readonly Account[],
): number[] {
  const isOperator = ({ may, opdIds }: Account) =>
    item.opdIds.some((id) => opdIds.includes(id)) && may(actPermissions.submit, item);
  return accounts
    .filter((account) => account.id !== actorId && account.may(permissions.readItems, item))
    .filter((account) =>
      kind === 'submit'
        ? account.may(actPermissions.approve, item) &&
          !isOwnProposal(item, account.id, (each) => account.may(actPermissions.submit, each))
        : authorIds.has(account.id) || isOperator(account),
    )
    .map(({ id }) => id);
}
