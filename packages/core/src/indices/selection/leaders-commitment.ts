import type { LeadersCommitmentCriterion, SelectionInput } from '../types.js';

/** A statement makes it known; blank texts are none. */
export function leadersCommitment(
  given: SelectionInput['leadersCommitment'],
): LeadersCommitmentCriterion {
  const statement = textOrNull(given?.statement);
  return {
    status: statement === null ? 'missing' : 'known',
    statement,
    reference: textOrNull(given?.reference),
  };
}

function textOrNull(text: string | undefined): string | null {
  return text === undefined || text.trim() === '' ? null : text;
}
