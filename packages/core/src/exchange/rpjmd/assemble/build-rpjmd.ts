import type { YearPeriod } from '../../../action-plan/types.js';
import type { Measure } from '../../../masterplan/types.js';
import type { Draft, DraftEntry, DraftProgram } from '../rows/draft.js';
import { report, type Session } from '../rows/session.js';
import type { RpjmdCell, RpjmdInput } from '../types.js';
import { buildEntries, type BuiltEntry } from './build-entries.js';
import { buildMeasures } from './build-measures.js';
import { entryCells } from './entry-cells.js';
import { freeId } from './free-id.js';

/** Makes an RPJMD of what a file says; what it doesn't say of the whole stays as the plan has it. */
export function buildRpjmd(
  session: Session,
  draft: Draft,
  period: YearPeriod,
  vision: string,
): RpjmdInput {
  const { region, rpjmd: before } = session.plan;
  const taken = takenIds(session);
  const entries = buildEntries(session, draft.entries, taken);
  const of = (level: DraftEntry['level']) =>
    [...entries.values()].filter((entry) => entry.draft.level === level);
  const measures = (list: DraftEntry['indicators'], known: readonly Measure[] = []) =>
    buildMeasures(session, list, known, taken);
  const told = <Entry extends { readonly id: string; readonly indicators?: readonly Measure[] }>(
    list: RpjmdCell['list'],
    draft: DraftEntry | DraftProgram,
    entry: Entry,
  ): Entry => {
    session.cells.push(...entryCells({ list, id: entry.id }, draft, entry.indicators ?? []));
    return entry;
  };
  return {
    title: before?.title ?? `RPJMD ${region.name} ${period.from}–${period.to}`,
    ...(before?.legalBasis === undefined ? {} : { legalBasis: before.legalBasis }),
    period: { from: period.from, to: period.to },
    vision,
    strategicIssues: before?.strategicIssues ?? [],
    missions: of('mission').map((entry) => told('missions', entry.draft, plain(entry))),
    goals: of('goal').map((entry) =>
      told('goals', entry.draft, { ...plain(entry), missionId: entry.aboveId ?? '' }),
    ),
    objectives: of('objective').map((entry) =>
      told('objectives', entry.draft, {
        ...plain(entry),
        goalId: entry.aboveId ?? '',
        indicators: measures(
          entry.draft.indicators,
          before?.objectives.find(({ id }) => id === entry.id)?.indicators,
        ),
      }),
    ),
    programs: draft.programs.flatMap((program) => {
      const known = before?.programs.find(
        ({ nomenclatureCode, opdId }) =>
          nomenclatureCode === program.code && opdId === program.opdId,
      );
      const objectiveId = objectiveOf(program, entries) ?? known?.objectiveId;
      if (objectiveId === undefined) {
        report(session, 'error', 'objective-missing', program.place, { code: program.code });
        return [];
      }
      return [
        told('programs', program, {
          id: known?.id ?? freeId(taken, 'rpjmd-program'),
          objectiveId,
          nomenclatureCode: program.code,
          name: program.name,
          opdId: program.opdId,
          indicators: measures(program.indicators, known?.indicators),
          ceilings: [...program.ceilings]
            .map(([year, { value }]) => ({ year, amount: value }))
            .sort((a, b) => a.year - b.year),
        }),
      ];
    }),
  };
}

function plain({ code, draft, id }: BuiltEntry) {
  return { id, code, statement: draft.statement };
}

function objectiveOf(
  { objective }: DraftProgram,
  entries: ReadonlyMap<DraftEntry, BuiltEntry>,
): string | undefined {
  return objective === null ? undefined : entries.get(objective)?.id;
}

/** Every id that the RPJMD of the plan has: a new one must be another, also where its list is another. */
function takenIds({ plan: { rpjmd } }: Session): Set<string> {
  if (rpjmd === undefined) return new Set();
  const { goals, missions, objectives, programs } = rpjmd;
  return new Set(
    [
      ...[...missions, ...goals, ...objectives, ...programs].map(({ id }) => id),
      ...[...objectives, ...programs].flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ].map(String),
  );
}
