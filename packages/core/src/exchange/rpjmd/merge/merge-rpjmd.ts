import { fieldChanges } from '../../../masterplan/compare/field-changes.js';
import type { RpjmdInput } from '../types.js';
import { mergeList } from './merge-list.js';
import { byYear, mergeMeasures } from './merge-measures.js';
import { programKey } from './program-key.js';
import { settleIds } from './settle-ids.js';
import type { RpjmdMerge } from './types.js';

const nothing = { missions: [], goals: [], objectives: [], programs: [] };

/**
 * Puts what a file says to the RPJMD that a plan has (`undefined`: none yet). Misi, tujuan and sasaran are the same by
 * their code, programmes by code and OPD, indicators by name. What the file doesn't have is never deleted: it is
 * listed as missing and stays. The same file a second time changes nothing.
 *
 * @example
 * const read: RpjmdInput = {
 *   title: 'RPJMD Kota Tasikmalaya 2025–2029',
 *   period: { from: 2025, to: 2029 },
 *   vision: 'Kota yang melayani',
 *   strategicIssues: [],
 *   missions: [{ id: 'rpjmd-mission-1', code: '1', statement: 'Tata kelola' }],
 *   goals: [],
 *   objectives: [],
 *   programs: [],
 * };
 * mergeRpjmd(undefined, read).changes.missions.added.length; // 1
 * mergeRpjmd(read, { ...read, missions: [] }).changes.missions.missing.map(({ code }) => code); // ['1']
 */
export function mergeRpjmd(before: RpjmdInput | undefined, read: RpjmdInput): RpjmdMerge {
  const known = before ?? { ...read, ...nothing };
  const after = settleIds(known, read);
  const named = {
    keyOf: ({ code }: { readonly code: string }) => code,
    refOf: ({ code, id, statement }: RpjmdInput['missions'][number]) => ({
      id,
      code,
      name: statement,
    }),
  };
  const missions = mergeList(known.missions, after.missions, { ...named, merge: later });
  const goals = mergeList(known.goals, after.goals, { ...named, merge: later });
  const objectives = mergeList(known.objectives, after.objectives, {
    ...named,
    merge: (one, other) => ({
      ...other,
      indicators: mergeMeasures(one.indicators, other.indicators),
    }),
  });
  const programs = mergeList(known.programs, after.programs, {
    keyOf: programKey,
    refOf: ({ id, name, nomenclatureCode }) => ({ id, code: nomenclatureCode, name }),
    merge: (one, other) => ({
      ...other,
      indicators: mergeMeasures(one.indicators, other.indicators),
      ceilings: byYear(one.ceilings, other.ceilings),
    }),
  });
  const rpjmd: RpjmdInput = {
    ...known,
    ...after,
    period: periodWith(after.period, programs.list),
    missions: missions.list,
    goals: goals.list,
    objectives: objectives.list,
    programs: programs.list,
  };
  return {
    rpjmd,
    whole: fieldChanges({ ...(before ?? {}), ...nothing }, { ...rpjmd, ...nothing }),
    changes: {
      missions: missions.changes,
      goals: goals.changes,
      objectives: objectives.changes,
      programs: programs.changes,
    },
  };
}

const later = <Entry>(_before: Entry, after: Entry): Entry => after;

/** A period that holds every ceiling that stays. */
function periodWith(
  { from, to }: RpjmdInput['period'],
  programs: RpjmdInput['programs'],
): RpjmdInput['period'] {
  const years = programs.flatMap(({ ceilings }) => ceilings.map(({ year }) => year));
  return { from: Math.min(from, ...years), to: Math.max(to, ...years) };
}
