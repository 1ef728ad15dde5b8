import { durationInYears } from '../horizon/duration-in-years.js';
import { byCode } from '../shared/by-code.js';
import type { ProgramRef } from '../types.js';
import { checkGraph } from './check-graph.js';
import { dependencyGraph } from './dependency-graph.js';
import { locateCycles } from './find-cycles.js';
import type { CriticalPath, PlannedProgram, ScheduledProgram } from './types.js';

/**
 * How long the programmes take if each begins as soon as those it depends on have ended (critical path method, in
 * whole years of each period), which chain of them decides, and how many years each of the others may slip. The
 * time line begins at 0 and follows dependencies alone; where the planned years disagree with them, an issue says
 * so ({@link checkDependencies}; paths begin at `programs`). A period that is none counts 0 years, with an issue.
 *
 * Circles leave nothing to compute: the answer is then `ok: false` with their codes. An empty list has length 0.
 *
 * @example
 * const result = criticalPath([
 *   { id: 'a', code: 'PR-1', period: { from: 2024, to: 2025 }, dependsOnProgramIds: [] },
 *   { id: 'b', code: 'PR-2', period: { from: 2026, to: 2028 }, dependsOnProgramIds: ['a'] },
 *   { id: 'c', code: 'PR-3', period: { from: 2026, to: 2026 }, dependsOnProgramIds: ['a'] },
 * ]);
 * result.ok ? result.length : null; // 5
 * result.ok ? result.path.map(({ code }) => code) : []; // ['PR-1', 'PR-2']
 */
export function criticalPath(programs: readonly PlannedProgram[]): CriticalPath {
  const graph = dependencyGraph(programs);
  const issues = checkGraph(programs, graph);
  const circles = locateCycles(programs, graph);
  if (circles.length > 0) {
    return { ok: false, cycles: circles.map((circle) => circle.map(({ code }) => code)), issues };
  }
  const { dependencies, groups } = graph;
  // Without circles every group is one programme, and dependencies come first.
  const order = groups.flat();
  const durations = programs.map(({ period }) => durationInYears(period) ?? 0);
  const starts = earliestStarts(order, dependencies, durations);
  const finishes = starts.map((start, place) => start + (durations[place] ?? 0));
  const length = finishes.reduce((latest, finish) => Math.max(latest, finish), 0);
  const latest = latestFinishes(order, dependencies, durations, length);
  const rows = programs.map(({ code, id }, place): ScheduledProgram & { readonly id: string } => {
    const duration = durations[place] ?? 0;
    const earliestStart = starts[place] ?? 0;
    const latestFinish = latest[place] ?? length;
    return {
      id,
      programId: id,
      code,
      duration,
      earliestStart,
      earliestFinish: earliestStart + duration,
      latestStart: latestFinish - duration,
      latestFinish,
      slack: latestFinish - duration - earliestStart,
    };
  });
  return {
    ok: true,
    length,
    path: longestChain(rows, dependencies, length),
    programs: [...rows]
      .sort((a, b) => a.earliestStart - b.earliestStart || byCode(a, b))
      .map(({ id, ...row }) => row),
    issues,
  };
}

function earliestStarts(
  order: readonly number[],
  dependencies: readonly (readonly number[])[],
  durations: readonly number[],
): number[] {
  const starts = durations.map(() => 0);
  for (const place of order) {
    for (const before of dependencies[place] ?? []) {
      const ends = (starts[before] ?? 0) + (durations[before] ?? 0);
      starts[place] = Math.max(starts[place] ?? 0, ends);
    }
  }
  return starts;
}

function latestFinishes(
  order: readonly number[],
  dependencies: readonly (readonly number[])[],
  durations: readonly number[],
  length: number,
): number[] {
  const finishes = durations.map(() => length);
  for (const place of [...order].reverse()) {
    const start = (finishes[place] ?? length) - (durations[place] ?? 0);
    for (const before of dependencies[place] ?? []) {
      finishes[before] = Math.min(finishes[before] ?? length, start);
    }
  }
  return finishes;
}

/** Back from a programme that ends last, each time to one that ends just when this one may begin. */
function longestChain(
  rows: readonly (ScheduledProgram & { readonly id: string })[],
  dependencies: readonly (readonly number[])[],
  length: number,
): ProgramRef[] {
  const places = new Map(rows.map((row, place) => [row, place]));
  const firstOf = (candidates: readonly (typeof rows)[number][]) =>
    candidates.reduce<(typeof rows)[number] | undefined>(
      (first, row) => (first === undefined || byCode(row, first) < 0 ? row : first),
      undefined,
    );
  const chain: ProgramRef[] = [];
  let row = firstOf(rows.filter(({ earliestFinish }) => earliestFinish === length));
  while (row !== undefined) {
    const { code, earliestStart, programId } = row;
    chain.push({ programId, code });
    row = firstOf(
      (dependencies[places.get(row) ?? -1] ?? [])
        .flatMap((place) => rows[place] ?? [])
        .filter(({ earliestFinish }) => earliestFinish === earliestStart),
    );
  }
  return chain.reverse();
}
