import { durationInYears, groupPrograms } from '@kotacerdas/core/action-plan';
import type { Program } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from '../../base/source/plan.js';
import type { RoadmapGrouping } from './grouping.js';

type HeadingKind = 'horizon' | 'dimension' | 'opd' | 'start-year';

/** A row of the roadmap: a programme, or the heading of those below it. */
export type TimelineRow =
  | { readonly kind: 'program'; readonly program: Program; readonly place: number }
  | {
      readonly kind: 'heading';
      readonly by: HeadingKind;
      readonly key: string;
      readonly programs: number;
      /** Below another heading. */
      readonly nested: boolean;
    };

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  /** The row of each programme, in order. */
  readonly places: readonly number[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Programmes without years to draw them in. */
  readonly leftOut: readonly Program[];
}

/** The rows of the roadmap; a phone lists programmes by the year they begin in. */
export function timelineRows(
  { framework, masterplan }: LoadedPlan,
  grouping: RoadmapGrouping,
  phone: boolean,
): Timeline {
  const { opds, programs } = masterplan;
  const dimensionIds = framework.dimensions.map(({ id }) => id);
  const drawn = programs.filter(({ period }) => durationInYears(period) !== null);
  const rows: TimelineRow[] = [];
  const places: number[] = [];
  const rowOf = new Map<string, number>();
  const add = (list: readonly Program[]): void => {
    for (const program of list) {
      rowOf.set(program.id, rows.length);
      places.push(rows.length);
      rows.push({ kind: 'program', program, place: places.length - 1 });
    }
  };
  const addGroups = (
    list: readonly Program[],
    by: HeadingKind,
    ids: readonly string[],
    nested: boolean,
    below: (programs: readonly Program[]) => void,
  ): void => {
    for (const group of groupPrograms(list, by, ids)) {
      const key = group.key ?? '';
      rows.push({ kind: 'heading', by, key, programs: group.programs.length, nested });
      below(group.programs);
    }
  };
  const byDimension = (list: readonly Program[], nested: boolean) =>
    addGroups(list, 'dimension', dimensionIds, nested, add);
  if (phone) addGroups(drawn, 'start-year', yearsOf(drawn), false, add);
  else if (grouping === 'horizon') {
    addGroups(drawn, 'horizon', [], false, (list) => byDimension(list, true));
  } else if (grouping === 'dimension') byDimension(drawn, false);
  else if (grouping === 'opd') {
    const ids = opds.map(({ id }) => id);
    addGroups(drawn, 'opd', ids, false, add);
  } else add(groupPrograms(drawn, 'none')[0]?.programs ?? []);
  const leftOut =
    drawn.length === programs.length ? [] : programs.filter(({ id }) => !rowOf.has(id));
  return { rows, places, rowOf, leftOut };
}

function yearsOf(programs: readonly Program[]): string[] {
  return [...new Set(programs.map(({ period }) => period.from))].sort((a, b) => a - b).map(String);
}
