import { isWritten } from '../../issue/is-written.js';
import type { LeadersCommitmentCriterion, SelectionInput } from '../types.js';

/** A statement makes it known; blank texts are none. */
export function leadersCommitment(
  given: SelectionInput['leadersCommitment'] | null,
): LeadersCommitmentCriterion {
  const statement = textOrNull(given?.statement);
  return {
    status: statement === null ? 'missing' : 'known',
    statement,
    reference: textOrNull(given?.reference),
  };
}

function textOrNull(text: unknown): string | null {
  return isWritten(text) ? text : null;
}
