import { strongComponents } from './strong-components.js';
import type { DependentProgram } from './types.js';

/** Who waits for whom, by places in the list: ids are looked up once. */
export interface DependencyGraph {
  /** For each programme the places of those it depends on, each once; ids that don't exist are left out. */
  readonly dependencies: readonly (readonly number[])[];
  /** Programmes that all wait for one another in the end, mostly one alone; what a group waits for comes before it. */
  readonly groups: readonly (readonly number[])[];
  /** Dependencies that name no programme: whose, and which. */
  readonly unknown: readonly {
    readonly program: number;
    readonly at: number;
    readonly id: string;
  }[];
}

export function dependencyGraph(programs: readonly DependentProgram[]): DependencyGraph {
  const places = new Map<string, number>();
  programs.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place);
  });
  const unknown: DependencyGraph['unknown'][number][] = [];
  const dependencies = programs.map(({ dependsOnProgramIds }, program) => {
    const known = new Set<number>();
    dependsOnProgramIds.forEach((id, at) => {
      const place = places.get(id);
      if (place === undefined) unknown.push({ program, at, id });
      else known.add(place);
    });
    return [...known];
  });
  return { dependencies, groups: strongComponents(dependencies), unknown };
}
