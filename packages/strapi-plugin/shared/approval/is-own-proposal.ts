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
 */
export function isOwnProposal({ createdBy, isCouncilProposal }: Proposed, userId: number | null) {
  return isCouncilProposal === true && userId !== null && createdBy?.id === userId;
}
