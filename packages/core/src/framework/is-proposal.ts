import type { Framework, ProposedPart } from './types.js';

/**
 * Whether this part of the framework is only a proposal, which a page must label
 * *usulan, bukan ketentuan resmi*.
 *
 * @example
 * isProposal(kominfo2021, 'sub-dimensions'); // false
 * isProposal(kominfo2021, 'readiness-weights'); // true
 */
export function isProposal(framework: Pick<Framework, 'proposals'>, part: ProposedPart): boolean {
  return framework.proposals.includes(part);
}
