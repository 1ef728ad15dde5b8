import { checkCycles } from '../../action-plan/dependency/check-cycles.js';
import type { Issue } from '../../issue/issue.js';
import type { Program } from '../types.js';

/**
 * Circles that programmes wait in, among all that some programmes wait for in the end: a circle that has just
 * been closed is there, whichever of its programmes was written.
 */
export function checkRounds(programs: readonly Program[], from: ReadonlySet<string>): Issue[] {
  const places = new Map<string, number>(programs.map(({ id }, index) => [id, index]));
  const reached = new Set<string>(from);
  // A set gives what is added to it on the way, too.
  for (const id of reached) {
    for (const next of programs[places.get(id) ?? -1]?.dependsOnProgramIds ?? []) reached.add(next);
  }
  const indexes = programs.flatMap(({ id }, index) => (reached.has(id) ? [index] : []));
  return checkCycles(indexes.flatMap((index) => programs[index] ?? [])).flatMap((issue) => {
    const [list, at, ...rest] = issue.path;
    const index = indexes[Number(at)];
    if (issue.code !== 'dependency-cycle' || list === undefined || index === undefined) return [];
    return [{ ...issue, path: [list, index, ...rest] }];
  });
}
