import type { SheetTopic } from '../../columns/sheet-topic.js';
import { columnValue } from '../../columns/record/column-value.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import type { Locale } from '../../../locale/locale.js';
import type { ImportIssue, ImportIssueCode } from '../import-issue.js';
import { shownText } from '../print/shown-text.js';
import type { DraftRow } from '../types.js';

/** What has neither code nor name is told from others of its kind by something else. */
const kinds: Partial<
  Record<SheetTopic, { readonly code: ImportIssueCode; readonly keys: readonly string[] }>
> = {
  budgets: { code: 'budget-twice', keys: ['year', 'source'] },
  readiness: { code: 'answer-twice', keys: ['indicator'] },
};

/** How what a row says is shown. */
interface Shown {
  readonly columns: readonly SheetColumn[];
  readonly lang: Locale;
}

/** The same entry in two rows: which of them counts, nobody can know. */
export function twice(
  row: DraftRow,
  names: readonly string[],
  allNames: readonly string[],
  seen: Set<string>,
  how: Shown,
): DraftRow {
  const isSeen = names.some((name) => seen.has(name));
  for (const name of allNames) seen.add(name);
  if (!isSeen) return row;
  const { address = '' } = row.cells[0] ?? {};
  const kind = kinds[row.topic];
  const issue: ImportIssue = {
    severity: 'error',
    code: kind?.code ?? 'row-twice',
    sheet: row.sheet,
    address,
    params: { found: kind === undefined ? labelOf(row.record) : shown(row, kind.keys, how) },
  };
  return { ...row, issues: [...row.issues, issue] };
}

/** What the row says in these columns, as its cells would show it. */
const shown = ({ record }: DraftRow, keys: readonly string[], { columns, lang }: Shown): string =>
  columns
    .filter(({ key }) => keys.includes(key))
    .flatMap((column) => shownText(column, columnValue(column, record), lang) ?? [])
    .join(', ');

function labelOf(record: RowRecord): string {
  const texts = ['title', 'name', 'statement', 'code'];
  const found = texts.map((key) => record[key]).find((value) => value !== undefined);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
