import { byCode } from '../shared/by-code.js';
import { dependencyGraph } from './dependency-graph.js';
import type { DependentProgram } from './types.js';

/**
 * Circles of programmes that wait for each other, as lists of codes: each depends on the next, the last on the
 * first; a programme that depends on itself is a circle of one. Each begins with its first code, and they come in
 * the order of these. Of programmes that are tangled in several circles the shortest through the first one is given:
 * once it is undone, the next one shows. Empty when nothing goes round. Ids that don't exist lead nowhere.
 *
 * @example
 * findCycles([
 *   { id: 'a', code: 'PR-1', dependsOnProgramIds: ['b'] },
 *   { id: 'b', code: 'PR-2', dependsOnProgramIds: ['a'] },
 *   { id: 'c', code: 'PR-3', dependsOnProgramIds: ['a'] },
 * ]); // [['PR-1', 'PR-2']]
 */
export function findCycles(programs: readonly DependentProgram[]): string[][] {
  return locateCycles(programs).map((cycle) => cycle.map(({ code }) => code));
}

/** A programme of a circle, with its place in the list. */
export interface CycleMember {
  readonly place: number;
  readonly id: string;
  readonly code: string;
}

/** The same circles with the places of their programmes. */
export function locateCycles(
  programs: readonly DependentProgram[],
  { dependencies, groups } = dependencyGraph(programs),
): CycleMember[][] {
  const members = programs.map(({ code, id }, place) => ({ code, id, place }));
  const toMembers = (places: readonly number[]) => places.flatMap((place) => members[place] ?? []);
  const onThemselves = members.filter(({ place }) => dependencies[place]?.includes(place));
  const rounds = groups
    .filter(({ length }) => length > 1)
    .map((places) => toMembers(shortestRound(toMembers(places).sort(byCode), dependencies)));
  return [...onThemselves.map((member) => [member]), ...rounds].sort(([a], [b]) =>
    a === undefined || b === undefined ? 0 : byCode(a, b),
  );
}

/** From the first member along its dependencies and over another one back to itself, breadth first. */
function shortestRound(
  inside: readonly CycleMember[],
  dependencies: readonly (readonly number[])[],
): number[] {
  const start = inside[0]?.place;
  if (start === undefined) return [];
  const rank = new Map(inside.map(({ place }, at) => [place, at]));
  const from = new Map<number, number>();
  const queue = [start];
  for (const place of queue) {
    const targets = (dependencies[place] ?? [])
      .filter((target) => rank.has(target))
      .sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    for (const target of targets) {
      if (target === place || from.has(target)) continue;
      if (target === start) return wayBack(place, from);
      from.set(target, place);
      queue.push(target);
    }
  }
  return [];
}

function wayBack(end: number, from: ReadonlyMap<number, number>): number[] {
  const way: number[] = [];
  for (let place: number | undefined = end; place !== undefined; place = from.get(place)) {
    way.push(place);
  }
  return way.reverse();
}
