import type { ImportState } from '../import-state/import-state';

/** How many items an import brings, by what was chosen about those that conflict. */
export function takenCounts({ check, choices }: Pick<ImportState, 'check' | 'choices'>): {
  created: number;
  updated: number;
} {
  if (check === null) return { created: 0, updated: 0 };
  const taken = check.items.filter(
    ({ key, status }) => status === 'conflicting' && choices[key] !== 'keep',
  );
  return { created: check.counts.new, updated: check.counts.changed + taken.length };
}
