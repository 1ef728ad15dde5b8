import type { ReviewItem } from '../../../shared/contracts/approval';
import { uid } from '../content-types/define/type-name';
import type { Item } from '../services/approval/list-items';
import { entryActions } from './item-rights';
import { mayEver, mayWith } from './may';

const innovation = uid('innovation');

/** Whether a proposal waits for an OPD that takes it. */
export const isOpenProposal = ({ isCouncilProposal, opdIds, state }: Item): boolean =>
  isCouncilProposal === true && opdIds.length === 0 && state !== 'locked';

/**
 * Whether an officer may make a proposal the innovation of this OPD: who may change innovations of it, and not because
 * they made this one. Nobody hands others what they thought of themselves.
 */
export function mayTake(ability: unknown, { entry }: Item, opdDocumentId: string): boolean {
  const taken = { ...entry, opd: { documentId: opdDocumentId }, createdBy: null };
  return [undefined, 'opd'].every((field) =>
    mayWith(ability, entryActions.update, innovation, taken, field),
  );
}

/** To which OPDs an officer may hand a proposal; of their own OPDs the server asks again. */
export function takersOf(ability: unknown, item: Item): ReviewItem['takers'] {
  if (!isOpenProposal(item)) return null;
  // One that isn't anybody's own.
  if (mayTake(ability, item, '')) return 'any';
  return mayEver(ability, entryActions.update, innovation) ? 'own' : null;
}
