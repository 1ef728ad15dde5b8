import type { Issue } from '../../issue/issue.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import { byCode } from '../shared/by-code.js';
import { issueOf } from '../../issue/issue-of.js';
import type { DependencyGraph } from './dependency-graph.js';
import type { PlannedProgram } from './types.js';

/**
 * Each programme that begins before all it depends on has ended, with the one that ends last (of several, the first
 * by code): a plan of thousands in which all depend on all has as many issues as programmes, not as dependencies.
 * Programmes that wait for one another aren't compared: no years can suit them.
 */
export function beginsTooEarly(
  programs: readonly PlannedProgram[],
  { dependencies, groups }: DependencyGraph,
): Issue[] {
  const groupOf = new Int32Array(programs.length);
  groups.forEach((places, group) => {
    for (const place of places) groupOf[place] = group;
  });
  return programs.flatMap(({ code, period }, index) => {
    if (durationInYears(period) === null) return [];
    let last: PlannedProgram | undefined;
    for (const place of dependencies[index] ?? []) {
      const before = programs[place];
      if (before === undefined || groupOf[place] === groupOf[index]) continue;
      if (durationInYears(before.period) === null) continue;
      if (last === undefined || endsLater(before, last)) last = before;
    }
    if (last === undefined || period.from > last.period.to) return [];
    return [
      issueOf(
        period.from < last.period.to ? 'warning' : 'info',
        'starts-before-dependency-ends',
        ['programs', index, 'period', 'from'],
        { program: code, from: period.from, dependency: last.code, to: last.period.to },
      ),
    ];
  });
}

function endsLater(one: PlannedProgram, other: PlannedProgram): boolean {
  const { to } = other.period;
  return one.period.to === to ? byCode(one, other) < 0 : one.period.to > to;
}
