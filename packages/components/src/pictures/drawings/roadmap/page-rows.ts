import type { LoadedPlan } from '../../../base/source/plan.js';
import {
  timelineRows,
  type Timeline,
  type TimelineRow,
} from '../../../roadmap/timeline/timeline-rows.js';

/**
 * The rows of a picture: programmes below their dimensions, those of one dimension below their horizons. A heading
 * below a heading would only repeat what the picture is of.
 */
export function pageRows(
  plan: LoadedPlan,
  dimensionId: string | null,
): Pick<Timeline, 'rows' | 'leftOut'> {
  const { leftOut, rows } = timelineRows(
    plan,
    dimensionId === null ? 'dimension' : 'horizon',
    false,
  );
  return { rows: rows.filter((row) => row.kind === 'program' || !row.nested), leftOut };
}

/** How many of these rows are programmes. */
export function programsIn(rows: readonly TimelineRow[]): number {
  return rows.filter(({ kind }) => kind === 'program').length;
}
