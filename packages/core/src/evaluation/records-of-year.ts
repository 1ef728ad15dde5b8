import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';
import type { EvaluationRecord } from './types.js';

/** The evaluations of a year by dimension, each with where it stands in the list. */
export interface RecordsOfYear {
  readonly records: ReadonlyMap<string, { readonly record: EvaluationRecord; readonly at: number }>;
  readonly issues: readonly Issue[];
}

/**
 * The first evaluation of a dimension counts; a second one of the same year is reported, and so is one of a dimension
 * that isn't among those asked for.
 */
export function recordsOfYear(
  evaluations: readonly EvaluationRecord[],
  year: number,
  dimensionIds: readonly string[] | undefined,
): RecordsOfYear {
  const asked = dimensionIds && new Set(dimensionIds);
  const records = new Map<string, { readonly record: EvaluationRecord; readonly at: number }>();
  const issues: Issue[] = [];
  evaluations.forEach((record, at) => {
    if (record.year !== year) return;
    const { dimensionId } = record;
    const path = ['evaluations', at, 'dimensionId'];
    if (asked?.has(dimensionId) === false) {
      issues.push(issueOf('warning', 'dimension-not-evaluated', path, { found: dimensionId }));
    } else if (records.has(dimensionId)) {
      const params = { found: `${dimensionId} ${String(year)}` };
      issues.push(issueOf('error', 'duplicate-entry', path, params));
    } else {
      records.set(dimensionId, { record, at });
    }
  });
  return { records, issues };
}
