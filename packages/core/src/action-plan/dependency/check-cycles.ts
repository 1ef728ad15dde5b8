import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { dependencyGraph } from './dependency-graph.js';
import { locateCycles } from './find-cycles.js';
import type { DependentProgram } from './types.js';

/** A circle is named in full up to this many programmes; nobody reads on. */
const named = 12;

/**
 * An error for each circle of {@link findCycles}: `dependency-on-itself` for one programme, else
 * `dependency-cycle` with the codes in order. It stands at the dependency by which the first programme enters the
 * circle. Of programmes that are tangled in several circles there is one: issues are never more than programmes.
 * Nothing for an empty list.
 *
 * @example
 * checkCycles([
 *   { id: 'a', code: 'PR-1', dependsOnProgramIds: ['b'] },
 *   { id: 'b', code: 'PR-2', dependsOnProgramIds: ['a'] },
 * ])[0]?.params; // { found: 'PR-1 → PR-2 → PR-1', programs: 2 }
 */
export function checkCycles(
  programs: readonly DependentProgram[],
  graph = dependencyGraph(programs),
): Issue[] {
  return locateCycles(programs, graph).flatMap((cycle) => {
    const [first, second = first] = cycle;
    if (first === undefined || second === undefined) return [];
    const at = programs[first.place]?.dependsOnProgramIds.indexOf(second.id) ?? 0;
    const path = ['programs', first.place, 'dependsOnProgramIds', at];
    if (cycle.length === 1) {
      return [issueOf('error', 'dependency-on-itself', path, { found: first.code })];
    }
    const codes = cycle.slice(0, named).map(({ code }) => code);
    const round = [...codes, ...(cycle.length > named ? ['…'] : []), first.code];
    return [
      issueOf('error', 'dependency-cycle', path, {
        found: round.join(' → '),
        programs: cycle.length,
      }),
    ];
  });
}
