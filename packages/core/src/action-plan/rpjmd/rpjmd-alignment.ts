import { checkLine } from '../budget/check-line.js';
import type { FundingSource } from '../choices.js';
import { byCode } from '../shared/by-code.js';
import { byRef } from '../shared/by-ref.js';
import { groupBy } from '../shared/group-by.js';
import type { ProgramRef } from '../types.js';
import { checkAlignment } from './check-alignment.js';
import { commonIndicators } from './common-indicators.js';
import { compareWithCeilings } from './compare-with-ceilings.js';
import type {
  ActionRpjmd,
  AlignedProgram,
  CarriedEntry,
  CarriedRpjmdProgram,
  Coverage,
  RpjmdAlignment,
} from './types.js';

/**
 * How action plan and RPJMD meet: which misi, tujuan, sasaran and programmes of the RPJMD are carried by which
 * programmes, and which by none; which programmes name no RPJMD programme; what they cost against its ceilings, year
 * by year; which indicators both have. An entry is carried when something below it is. Cancelled programmes carry
 * nothing and cost nothing.
 *
 * A budget above its ceiling is a warning (`ceiling-exceeded`); a reference that leads nowhere, or an amount that is
 * no whole rupiah, is an error and not counted. Paths begin at `programs` or `rpjmd`. Empty lists give coverage of 0
 * of 0 with a share of `null`.
 *
 * @example
 * const alignment = rpjmdAlignment(
 *   {
 *     missions: [{ id: 'm-1', code: 'M1' }, { id: 'm-2', code: 'M2' }],
 *     goals: [{ id: 'g-1', code: 'T1', missionId: 'm-1' }],
 *     objectives: [{ id: 'o-1', code: 'S1', goalId: 'g-1', indicators: [] }],
 *     programs: [
 *       { id: 'rp-1', objectiveId: 'o-1', nomenclatureCode: '2.16.03', indicators: [], ceilings: [] },
 *     ],
 *   },
 *   [
 *     {
 *       id: 'pr-1',
 *       code: 'PR-1',
 *       status: 'running',
 *       rpjmdProgramId: 'rp-1',
 *       budgets: [],
 *       indicators: [],
 *     },
 *   ],
 * );
 * alignment.coverage.missions; // { count: 1, of: 2, share: 0.5 }
 */
export function rpjmdAlignment(
  rpjmd: ActionRpjmd,
  programs: readonly AlignedProgram[],
  { ceilingSources }: { readonly ceilingSources?: readonly FundingSource[] | undefined } = {},
): RpjmdAlignment {
  const active = programs.filter(({ status }) => status !== 'cancelled').sort(byCode);
  const carriers = groupBy(active, ({ rpjmdProgramId }) => rpjmdProgramId);
  const rpjmdPrograms = rpjmd.programs.map((entry) =>
    carriedProgram(entry, carriers.get(entry.id) ?? [], ceilingSources),
  );
  const objectives = gather(
    rpjmd.objectives,
    rpjmdPrograms.map(({ carriedBy, objectiveId }) => ({ parentId: objectiveId, carriedBy })),
  );
  const goals = gather(
    rpjmd.goals,
    rpjmd.objectives.map(({ goalId }, at) => ({ parentId: goalId, ...objectives[at] })),
  );
  const missions = gather(
    rpjmd.missions,
    rpjmd.goals.map(({ missionId }, at) => ({ parentId: missionId, ...goals[at] })),
  );
  const existing = new Set<string | undefined>(rpjmd.programs.map(({ id }) => id));
  return {
    coverage: {
      missions: carriedOf(missions),
      goals: carriedOf(goals),
      objectives: carriedOf(objectives),
      rpjmdPrograms: carriedOf(rpjmdPrograms),
      programs: cover(
        active.filter(({ rpjmdProgramId }) => existing.has(rpjmdProgramId)).length,
        active.length,
      ),
    },
    missions,
    goals,
    objectives,
    rpjmdPrograms,
    unlinked: active.filter(({ rpjmdProgramId }) => rpjmdProgramId === undefined).map(toRef),
    dangling: active.flatMap((program) => {
      const { rpjmdProgramId } = program;
      return rpjmdProgramId === undefined || existing.has(rpjmdProgramId)
        ? []
        : [{ ...toRef(program), rpjmdProgramId }];
    }),
    commonIndicators: commonIndicators(rpjmd, active),
    issues: checkAlignment(rpjmd, programs, rpjmdPrograms),
  };
}

function carriedProgram(
  { ceilings, id, nomenclatureCode, objectiveId }: ActionRpjmd['programs'][number],
  carriers: readonly AlignedProgram[],
  sources: readonly FundingSource[] | undefined,
): CarriedRpjmdProgram {
  const isUsable = (line: Parameters<typeof checkLine>[0]) => checkLine(line, []).length === 0;
  const lines = carriers.flatMap(({ budgets }) => budgets.filter(isUsable));
  return {
    rpjmdProgramId: id,
    nomenclatureCode,
    objectiveId,
    carriedBy: carriers.map(toRef),
    years: compareWithCeilings(lines, ceilings.filter(isUsable), sources),
  };
}

/** Entries with whatever carries one of their children. */
function gather(
  entries: readonly { readonly id: string; readonly code: string }[],
  children: readonly {
    readonly parentId: string;
    readonly carriedBy?: readonly ProgramRef[];
  }[],
): CarriedEntry[] {
  const ofParent = groupBy(children, ({ parentId }) => parentId);
  return entries.map(({ code, id }) => ({
    id,
    code,
    carriedBy: (ofParent.get(id) ?? []).flatMap(({ carriedBy = [] }) => carriedBy).sort(byRef),
  }));
}

function carriedOf(entries: readonly { readonly carriedBy: readonly ProgramRef[] }[]): Coverage {
  return cover(entries.filter(({ carriedBy }) => carriedBy.length > 0).length, entries.length);
}

function cover(count: number, of: number): Coverage {
  return { count, of, share: of === 0 ? null : count / of };
}

function toRef({ code, id }: AlignedProgram): ProgramRef {
  return { programId: id, code };
}
