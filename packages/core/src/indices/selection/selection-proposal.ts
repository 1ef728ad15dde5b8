/**
 * What no public text lays down about reading the selection criteria: our own proposal, which
 * `selectionProfile` takes unless told otherwise.
 *
 * @example
 * selectionProposal.maximumAge; // 2
 */
export const selectionProposal = {
  /** How many years a figure may lie back before it counts as outdated. */
  maximumAge: 2,
} as const;
