import type { Step } from './step.js';

/**
 * Touches the programmes that were not written but may no longer fit: their nomenclature code lies under that of
 * an RPJMD programme, and both may be filled in with the code of their OPD.
 */
export function touchDependents(step: Step): void {
  const { items, wide } = step.touched;
  if (!wide.has('rpjmd.programs') && !wide.has('opds')) return;
  const { programs, rpjmd } = step.masterplan;
  const opds = items.get('opds') ?? new Set<string>();
  const written = items.get('rpjmd.programs') ?? new Set<string>();
  const parents = new Set<string>(
    (rpjmd?.programs ?? [])
      .filter(({ id, opdId }) => written.has(id) || opds.has(opdId))
      .map(({ id }) => id),
  );
  for (const { id, leadOpdId, rpjmdProgramId } of programs) {
    if (rpjmdProgramId === undefined) continue;
    if (parents.has(rpjmdProgramId) || opds.has(leadOpdId)) step.touch('programs', id, false);
  }
}
