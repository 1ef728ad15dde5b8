import type { Issue } from '../../issue/issue.js';
import { checkPeriod } from '../shared/check-period.js';
import { issueOf } from '../../issue/issue-of.js';
import { beginsTooEarly } from './begins-too-early.js';
import { checkCycles } from './check-cycles.js';
import type { DependencyGraph } from './dependency-graph.js';
import type { PlannedProgram } from './types.js';

/** What doesn't agree in a graph that is laid out already: ids, circles, periods, and years against dependencies. */
export function checkGraph(programs: readonly PlannedProgram[], graph: DependencyGraph): Issue[] {
  return [
    ...graph.unknown.map(({ at, id, program }) =>
      issueOf('error', 'dangling-id', ['programs', program, 'dependsOnProgramIds', at], {
        found: id,
        list: 'programs',
      }),
    ),
    ...checkCycles(programs, graph),
    ...programs.flatMap(({ period }, index) => checkPeriod(period, ['programs', index, 'period'])),
    ...beginsTooEarly(programs, graph),
  ];
}
