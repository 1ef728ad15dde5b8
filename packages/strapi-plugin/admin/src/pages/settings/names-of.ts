import type { Choice } from './membership-choices';

/** Short names of what was chosen; what isn't offered any more keeps its id. */
export function namesOf(choices: readonly Choice[], chosen: readonly string[]): string[] {
  return chosen.map((id) => choices.find(({ value }) => value === id)?.shortName ?? id);
}
