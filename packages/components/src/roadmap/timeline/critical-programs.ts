import { criticalPath } from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';

/** The programmes of the longest chain of dependencies, and the circles that keep it from being known. */
export interface CriticalPrograms {
  readonly ids: ReadonlySet<string>;
  readonly cycles: readonly (readonly string[])[];
}

export const noCritical: CriticalPrograms = { ids: new Set(), cycles: [] };

/** A chain of one programme waits for nobody: it says nothing. */
export function criticalPrograms(programs: readonly Program[]): CriticalPrograms {
  const result = criticalPath(programs);
  if (!result.ok) return { ids: noCritical.ids, cycles: result.cycles };
  const chain = result.path.length > 1 ? result.path : [];
  return { ids: new Set(chain.map(({ programId }) => programId)), cycles: [] };
}
