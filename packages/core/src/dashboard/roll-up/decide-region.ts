import { requireMoment } from '../../date/require-moment.js';
import { valueAt } from '../../issue/value-at.js';
import type { StoredSummary } from '../stored-summary.js';
import { checkSummary } from './check-summary.js';
import type { LeftOutReason, LeftOutRegion } from './types.js';

/** Which of a region's summaries counts, and why the others don't. */
export interface Decision {
  readonly chosen: StoredSummary | null;
  readonly leftOut: readonly LeftOutRegion[];
}

/**
 * Of several usable summaries of one region the one of the latest `asOf` counts; of one moment, that of the
 * plan whose id sorts last; then the one whose text sorts last, so that the order of the list decides
 * nothing.
 */
export function decideRegion(
  summaries: readonly StoredSummary[],
  includeSamples: boolean,
): Decision {
  const usable: StoredSummary[] = [];
  const leftOut: LeftOutRegion[] = [];
  for (const summary of summaries) {
    const issues = checkSummary(summary);
    if (issues.length > 0) leftOut.push(leaveOut(summary, 'invalid', issues));
    else if ((summary.filter ?? null) !== null) leftOut.push(leaveOut(summary, 'filtered'));
    else if (summary.sample && !includeSamples) leftOut.push(leaveOut(summary, 'sample'));
    else usable.push(summary);
  }
  const [chosen = null, ...others] = usable.length > 1 ? usable.sort(bestFirst) : usable;
  return {
    chosen,
    leftOut: [...leftOut, ...others.map((summary) => leaveOut(summary, 'duplicate-region'))],
  };
}

function bestFirst(a: StoredSummary, b: StoredSummary): number {
  const later = requireMoment(b.asOf) - requireMoment(a.asOf);
  if (later !== 0) return later;
  if (a.id !== b.id) return a.id < b.id ? 1 : -1;
  return textOf(a) < textOf(b) ? 1 : -1;
}

/** What no figure is read from may be anything, also what JSON has no text for. */
function textOf(summary: StoredSummary): string {
  return JSON.stringify(summary, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

function leaveOut(
  summary: StoredSummary,
  reason: LeftOutReason,
  issues: LeftOutRegion['issues'] = [],
): LeftOutRegion {
  return {
    code: regionCode(summary),
    name: textAt(summary, ['region', 'name']),
    masterplanId: textAt(summary, ['id']),
    reason,
    issues,
  };
}

/** The code that a summary says; empty where it says none, as one from elsewhere may. */
export function regionCode(summary: StoredSummary): string {
  return textAt(summary, ['region', 'code']) ?? '';
}

function textAt(summary: StoredSummary, path: readonly string[]): string | null {
  const value = valueAt(summary, path);
  return typeof value === 'string' ? value : null;
}
