import type { ReviewedType } from '../../../../shared/contracts/approval';

/** What a permission for an item may depend on: whose it is, of which dimension, of which region. */
export interface ItemFacts {
  /** documentId of the OPD that fills the item in, if one does. */
  readonly opdIds: readonly string[];
  readonly dimensionId: string | null;
  readonly regionCode: string | null;
  /** The officer who made it; whoever proposes for the council goes by that, since no OPD has it yet. */
  readonly createdBy?: { readonly id: number } | null;
  /** Of an innovation that came through the council's door, or that is of no OPD. */
  readonly isCouncilProposal?: boolean;
}

/** The relation that says whose an item is; an analysis of the whole region is nobody's own. */
export const opdFields: Readonly<Record<ReviewedType, string | null>> = {
  problem: 'opd',
  need: 'opd',
  innovation: 'opd',
  'readiness-assessment': null,
  'swot-analysis': null,
  strategy: null,
  program: 'leadOpd',
  evaluation: null,
};
