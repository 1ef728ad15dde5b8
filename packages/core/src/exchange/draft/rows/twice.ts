import type { RowRecord } from '../../columns/sheet-column.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow } from '../types.js';

/** The same entry in two rows: which of them counts, nobody can know. */
export function twice(
  row: DraftRow,
  names: readonly string[],
  allNames: readonly string[],
  seen: Set<string>,
): DraftRow {
  const isSeen = names.some((name) => seen.has(name));
  for (const name of allNames) seen.add(name);
  if (!isSeen) return row;
  const issue: ImportIssue = {
    severity: 'error',
    code: 'row-twice',
    sheet: row.sheet,
    address: row.cells[0]?.address ?? '',
    params: { found: labelOf(row.record) },
  };
  return { ...row, issues: [...row.issues, issue] };
}

function labelOf(record: RowRecord): string {
  const texts = ['code', 'title', 'name', 'statement', 'programId', 'indicatorId', 'year'];
  const found = texts.map((key) => record[key]).find((value) => value !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
