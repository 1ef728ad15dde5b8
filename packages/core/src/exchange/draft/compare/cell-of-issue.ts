import type { Issue } from '../../../issue/issue.js';
import type { TopicColumns } from '../../columns/sheet-column.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow } from '../types.js';

/** What the plan has against an item, at the cell that it is about; at the first changed one where none is it. */
export function cellOfIssue(
  cause: Issue,
  rows: readonly DraftRow[],
  columnsOf: (topic: DraftRow['topic']) => TopicColumns,
): ImportIssue {
  const changed = rows.flatMap((row) =>
    row.cells.map(({ address, key }) => {
      const column = columnsOf(row.topic).columns.find((candidate) => candidate.key === key);
      return { sheet: row.sheet, address, key, path: column?.path ?? [key] };
    }),
  );
  const names = cause.path.filter((step) => typeof step === 'string');
  const score = (path: readonly string[]) => path.filter((step) => names.includes(step)).length;
  const [found] = changed.toSorted((one, other) => score(other.path) - score(one.path));
  return {
    severity: 'error',
    code: 'item-invalid',
    sheet: found?.sheet ?? rows[0]?.sheet ?? '',
    address: found?.address ?? '',
    params: found === undefined ? {} : { column: found.key },
    cause,
  };
}
