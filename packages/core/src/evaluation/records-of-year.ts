import { issueOf } from '../issue/issue-of.js';
import type { Issue } from '../issue/issue.js';
import type { EvaluationRecord } from './types.js';

/** The evaluations of a year by dimension, each with where it stands in the list. */
export interface RecordsOfYear {
  readonly records: ReadonlyMap<string, { readonly record: EvaluationRecord; readonly at: number }>;
  readonly issues: readonly Issue[];
}

/** The first evaluation of a dimension counts; a second one of the same year is reported. */
export function recordsOfYear(
  evaluations: readonly EvaluationRecord[],
  year: number,
): RecordsOfYear {
  const records = new Map<string, { readonly record: EvaluationRecord; readonly at: number }>();
  const issues: Issue[] = [];
  evaluations.forEach((record, at) => {
    if (record.year !== year) return;
    const { dimensionId } = record;
    if (records.has(dimensionId)) {
      const params = { found: `${dimensionId} ${String(year)}` };
      issues.push(issueOf('error', 'duplicate-entry', ['evaluations', at, 'dimensionId'], params));
    } else {
      records.set(dimensionId, { record, at });
    }
  });
  return { records, issues };
}
