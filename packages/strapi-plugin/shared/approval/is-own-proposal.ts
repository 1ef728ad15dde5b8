/** What the rule of four eyes looks at. */
interface Proposed {
  /** Of an innovation that came through the council's door, or that is of no OPD. */
  readonly isCouncilProposal?: boolean;
  /** The officer who made it; nobody where it came with a plan. */
  readonly createdBy?: { readonly id: number } | null;
}

/**
 * Four eyes: whoever proposed something for the council doesn't approve it, whatever their roles allow. Another member
 * does, or the head of the OPD that takes it. What an OPD submits its head approves, also what they typed themselves.
 *
 * What names another proposer is their own proposal all the same where they may submit it for no other reason than that
 * they made it: they hold neither its OPD nor its dimension nor the whole region.
 */
export function isOwnProposal<Item extends Proposed>(
  item: Item,
  userId: number | null,
  maySubmit: (item: Item) => boolean,
): boolean {
  if (userId === null || item.createdBy?.id !== userId) return false;
  if (item.isCouncilProposal === true) return true;
  return maySubmit(item) && !maySubmit({ ...item, createdBy: null });
}
