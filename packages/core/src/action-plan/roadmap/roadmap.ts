import { checkHorizons } from '../horizon/check-horizons.js';
import { defaultHorizons } from '../horizon/default-horizons.js';
import { durationInYears } from '../horizon/duration-in-years.js';
import { horizonOf } from '../horizon/horizon-of.js';
import { byCode } from '../shared/by-code.js';
import { groupBy } from '../shared/group-by.js';
import { listOrder } from '../shared/list-order.js';
import type { YearPeriod } from '../types.js';
import type { Roadmap, RoadmapOptions, RoadmapProgram, RoadmapRow } from './types.js';

type LeftOut = Roadmap['leftOut'][number];

/**
 * The *peta jalan*: programmes grouped by horizon, dimension and the year they begin in. Order of input changes
 * nothing. A programme whose period ends before it starts is left out with an issue; a stated horizon
 * that doesn't fit the years stays where the plan puts it, with a warning. Paths begin at `programs`. An empty list
 * gives empty horizons.
 *
 * @example
 * const map = roadmap([
 *   {
 *     id: 'pr-1',
 *     code: 'PR-GOV-01',
 *     name: 'Perizinan digital',
 *     dimensionId: 'smart-governance',
 *     period: { from: 2024, to: 2025 },
 *     horizon: 'medium',
 *     quickWin: false,
 *     status: 'running',
 *   },
 * ]);
 * map.horizons.map(({ programs }) => programs); // [0, 1, 0]
 * map.span; // { from: 2024, to: 2025 }
 */
export function roadmap(programs: readonly RoadmapRow[], options: RoadmapOptions = {}): Roadmap {
  const { by = 'stated', dimensionIds = [], profile = defaultHorizons } = options;
  const horizonFor = ({ horizon, period }: RoadmapRow) =>
    by === 'stated' ? horizon : horizonOf(period, profile);
  const known = new Set(profile.map(({ horizon }) => horizon));
  const reasonToLeaveOut = (row: RoadmapRow): LeftOut['reason'] | null => {
    if (durationInYears(row.period) === null) return 'no-period';
    const horizon = horizonFor(row);
    if (horizon === null) return 'beyond-horizons';
    return known.has(horizon) ? null : 'horizon-not-in-profile';
  };
  const placed = programs.filter((row) => reasonToLeaveOut(row) === null);
  const ofHorizon = groupBy(placed, horizonFor);
  return {
    span: spanOf(placed),
    horizons: [...profile]
      .sort((a, b) => a.upToYears - b.upToYears)
      .map(({ horizon }) => {
        const rows = ofHorizon.get(horizon) ?? [];
        return { horizon, programs: rows.length, dimensions: perDimension(rows, dimensionIds) };
      }),
    leftOut: [...programs].sort(byCode).flatMap((row): LeftOut[] => {
      const reason = reasonToLeaveOut(row);
      return reason === null ? [] : [{ programId: row.id, code: row.code, reason }];
    }),
    issues: checkHorizons(programs, profile),
  };
}

function perDimension(
  rows: readonly RoadmapRow[],
  dimensionIds: readonly string[],
): Roadmap['horizons'][number]['dimensions'] {
  const order = listOrder(dimensionIds);
  return [...groupBy(rows, ({ dimensionId }) => dimensionId)]
    .sort(([a], [b]) => order(a, b))
    .map(([dimensionId, ofDimension]) => ({
      dimensionId,
      programs: ofDimension.length,
      years: [...groupBy(ofDimension, ({ period }) => period.from)]
        .sort(([a], [b]) => a - b)
        .map(([year, ofYear]) => ({
          year,
          programs: ofYear.sort((a, b) => a.period.to - b.period.to || byCode(a, b)).map(toRow),
        })),
    }));
}

function toRow({ id, code, name, period, quickWin, status }: RoadmapRow): RoadmapProgram {
  return { programId: id, code, name, period, quickWin, status };
}

function spanOf(rows: readonly RoadmapRow[]): YearPeriod | null {
  let span: YearPeriod | null = null;
  for (const { period } of rows) {
    span =
      span === null
        ? { from: period.from, to: period.to }
        : { from: Math.min(span.from, period.from), to: Math.max(span.to, period.to) };
  }
  return span;
}
