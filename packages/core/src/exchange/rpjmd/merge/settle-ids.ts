import { freeId } from '../assemble/free-id.js';
import type { RpjmdInput } from '../types.js';
import { programKey } from './program-key.js';

/**
 * What was read, with the ids of what it is put to: entries that are there already keep theirs, and a new one gets
 * another where its own is taken.
 */
export function settleIds(known: RpjmdInput, read: RpjmdInput): RpjmdInput {
  const taken = new Set<string>([
    ...[...known.missions, ...known.goals, ...known.objectives, ...known.programs].map(
      ({ id }) => id,
    ),
    ...[...known.objectives, ...known.programs].flatMap(({ indicators }) =>
      indicators.map(({ id }) => id),
    ),
  ]);
  const settle = <Entry extends { readonly id: string }>(
    before: readonly Entry[],
    after: readonly Entry[],
    keyOf: (entry: Entry) => string,
  ): ReadonlyMap<string, string> => {
    const ids = new Map(before.map((entry) => [keyOf(entry), entry.id]));
    return new Map(
      after.map((entry) => [entry.id, ids.get(keyOf(entry)) ?? newId(taken, entry.id)]),
    );
  };
  const codeOf = ({ code }: { readonly code: string }) => code;
  const missions = settle(known.missions, read.missions, codeOf);
  const goals = settle(known.goals, read.goals, codeOf);
  const objectives = settle(known.objectives, read.objectives, codeOf);
  const programs = settle(known.programs, read.programs, programKey);
  // Of an indicator that is there already, merging keeps the id that it has.
  const settled = (measure: RpjmdInput['programs'][number]['indicators'][number]) => ({
    ...measure,
    id: newId(taken, measure.id),
  });
  const to = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? id;
  return {
    ...read,
    missions: read.missions.map((entry) => ({ ...entry, id: to(missions, entry.id) })),
    goals: read.goals.map((entry) => ({
      ...entry,
      id: to(goals, entry.id),
      missionId: to(missions, entry.missionId),
    })),
    objectives: read.objectives.map((entry) => ({
      ...entry,
      id: to(objectives, entry.id),
      goalId: to(goals, entry.goalId),
      indicators: entry.indicators.map(settled),
    })),
    programs: read.programs.map((entry) => ({
      ...entry,
      id: to(programs, entry.id),
      objectiveId: to(objectives, entry.objectiveId),
      indicators: entry.indicators.map(settled),
    })),
  };
}

function newId(taken: Set<string>, wanted: string): string {
  if (taken.has(wanted)) return freeId(taken, wanted);
  taken.add(wanted);
  return wanted;
}
