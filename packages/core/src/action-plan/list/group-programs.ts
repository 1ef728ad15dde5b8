import { horizons } from '../choices.js';
import { byCode } from '../shared/by-code.js';
import { groupBy } from '../shared/group-by.js';
import { listOrder } from '../shared/list-order.js';
import type { GroupedProgram, ProgramGroup, ProgramGrouping } from './types.js';

/**
 * Programmes under headings, in the order of the roadmap: by the year they begin in, then the year they end, then
 * their code. Horizons go shortest first, years earliest first; dimensions and OPDs as `ids` has them, others after
 * those by their id. Only groups with programmes; order of input changes nothing. An empty list has no groups.
 *
 * @example
 * const groups = groupPrograms(masterplan.programs, 'dimension', ['smart-governance']);
 * groups.map(({ key, programs }) => `${key}: ${programs.length}`); // ['smart-governance: 1']
 */
export function groupPrograms<Program extends GroupedProgram>(
  programs: readonly Program[],
  by: ProgramGrouping,
  ids: readonly string[] = [],
): ProgramGroup<Program>[] {
  const order = listOrder(by === 'horizon' ? horizons : ids);
  return [...groupBy([...programs].sort(inTime), (program) => keyOf(program, by))]
    .sort(([a], [b]) => order(a ?? '', b ?? ''))
    .map(([key, ofKey]) => ({ key, programs: ofKey }));
}

function inTime(a: GroupedProgram, b: GroupedProgram): number {
  return a.period.from - b.period.from || a.period.to - b.period.to || byCode(a, b);
}

function keyOf(program: GroupedProgram, by: ProgramGrouping): string | null {
  switch (by) {
    case 'horizon':
      return program.horizon;
    case 'dimension':
      return program.dimensionId;
    case 'opd':
      return program.leadOpdId;
    case 'start-year':
      return String(program.period.from);
    case 'none':
      return null;
  }
}
