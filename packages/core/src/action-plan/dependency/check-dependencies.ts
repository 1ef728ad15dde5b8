import type { Issue } from '../../issue/issue.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import { checkPeriod } from '../shared/check-period.js';
import { issueOf } from '../shared/issue-of.js';
import type { ActionProgram } from '../types.js';
import { checkCycles } from './check-cycles.js';
import { dependencyGraph } from './dependency-graph.js';
import type { DependentProgram } from './types.js';

/**
 * What doesn't agree in what programmes wait for: an id that no programme has (`dangling-id`), circles
 * (`dependency-on-itself`, `dependency-cycle`), and a programme that begins before the one it depends on ends
 * (`starts-before-dependency-ends`): a warning when it begins in an earlier year, info when in the same, since years
 * don't say which comes first. Paths begin at `programs`. Nothing for an empty list.
 *
 * @example
 * checkDependencies([
 *   { id: 'a', code: 'PR-1', period: { from: 2024, to: 2026 }, dependsOnProgramIds: [] },
 *   { id: 'b', code: 'PR-2', period: { from: 2025, to: 2027 }, dependsOnProgramIds: ['a'] },
 * ])[0]?.params; // { program: 'PR-2', from: 2025, dependency: 'PR-1', to: 2026 }
 */
export function checkDependencies(
  programs: readonly (DependentProgram & Pick<ActionProgram, 'period'>)[],
): Issue[] {
  const { dependencies, unknown } = dependencyGraph(programs);
  const isPeriod = (period: ActionProgram['period']) => durationInYears(period) !== null;
  return [
    ...unknown.map(({ at, id, program }) =>
      issueOf('error', 'dangling-id', ['programs', program, 'dependsOnProgramIds', at], {
        found: id,
        list: 'programs',
      }),
    ),
    ...checkCycles(programs),
    ...programs.flatMap(({ period }, index) => checkPeriod(period, ['programs', index, 'period'])),
    ...programs.flatMap(({ code, period }, index) =>
      (dependencies[index] ?? []).flatMap((place) => {
        const before = programs[place];
        if (before === undefined || place === index) return [];
        if (!isPeriod(period) || !isPeriod(before.period)) return [];
        if (period.from > before.period.to) return [];
        return [
          issueOf(
            period.from < before.period.to ? 'warning' : 'info',
            'starts-before-dependency-ends',
            ['programs', index, 'period', 'from'],
            { program: code, from: period.from, dependency: before.code, to: before.period.to },
          ),
        ];
      }),
    ),
  ];
}
