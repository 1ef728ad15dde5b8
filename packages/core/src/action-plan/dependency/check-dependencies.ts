import type { Issue } from '../../issue/issue.js';
import { checkGraph } from './check-graph.js';
import { dependencyGraph } from './dependency-graph.js';
import type { PlannedProgram } from './types.js';

/**
 * What doesn't agree in what programmes wait for: an id that no programme has (`dangling-id`), circles
 * (`dependency-on-itself`, `dependency-cycle`: of programmes that are tangled in several, one), and a programme that
 * begins before what it depends on ends (`starts-before-dependency-ends`, naming the one that ends last): a warning
 * when it begins in an earlier year, info when in the same, since years don't say which comes first. Programmes of
 * one circle aren't compared by years. Paths begin at `programs`. Nothing for an empty list.
 *
 * @example
 * checkDependencies([
 *   { id: 'a', code: 'PR-1', period: { from: 2024, to: 2026 }, dependsOnProgramIds: [] },
 *   { id: 'b', code: 'PR-2', period: { from: 2025, to: 2027 }, dependsOnProgramIds: ['a'] },
 * ])[0]?.params; // { program: 'PR-2', from: 2025, dependency: 'PR-1', to: 2026 }
 */
export function checkDependencies(programs: readonly PlannedProgram[]): Issue[] {
  return checkGraph(programs, dependencyGraph(programs));
}
