import type { OpenedItem } from '../../item-dialog/opened-item';
import { newValue } from '../../item-form/fields/new-value';

/** Whether somebody adds innovations and nothing that an OPD has: then it is a proposal of the council. */
export const proposesOnly = (creatable: readonly string[]): boolean =>
  creatable.includes('innovation') && !creatable.includes('need');

/** A new proposal of the council, by its member in person until they say for which institution. */
export function freshProposal(name: string): OpenedItem {
  return {
    type: 'innovation',
    documentId: null,
    initial: {
      ...newValue('innovation'),
      proposer: { kind: 'council', name, institution: 'individual' },
    },
  };
}
