import { columnValue, withColumnValue } from '../../columns/record/column-value.js';
import { copyOf } from '../../columns/record/copy-of.js';
import { withValueAt } from '../../columns/record/with-value-at.js';
import type { RowRecord, SheetColumn } from '../../columns/sheet-column.js';
import { isRecord } from '../../../masterplan/compare/is-record.js';
import { sameValue } from '../../../masterplan/same-value.js';
import type { Locale } from '../../../locale/locale.js';
import { shownText } from '../print/shown-text.js';
import type { ImportIssue, ImportIssueCode } from '../import-issue.js';
import type { DraftCell, ImportQuestion } from '../types.js';
import type { ReadEntryCell } from './read-entry.js';

export interface WrittenEntry {
  readonly record: RowRecord;
  readonly cells: readonly DraftCell[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
}

/**
 * - `written`: the workbook had the row, so that an empty cell was emptied.
 * - `found`: the plan has the entry, but the row didn't come from it: an empty cell says nothing.
 * - `new`: nobody has it yet.
 */
export type EntryKind = 'written' | 'found' | 'new';

/** A record with what the cells of its row say; each change and each fault with its cell. */
export function writeEntry(
  sheet: string,
  before: RowRecord,
  read: readonly ReadEntryCell[],
  kind: EntryKind,
  lang: Locale,
): WrittenEntry {
  let record = before;
  const cells: DraftCell[] = [];
  const issues: ImportIssue[] = [];
  const questions: ImportQuestion[] = [];
  let draft: Record<string, unknown> | null = null;
  const write = (column: SheetColumn, value: unknown) => {
    const [field, ...below] = column.path;
    if (field === undefined || column.year !== undefined || value === undefined) {
      record = withColumnValue(column, record, value);
      draft = null;
      return;
    }
    // One copy takes all fields.
    draft ??= copyOf(record);
    const inner = draft[field];
    draft[field] =
      below.length === 0 ? value : withValueAt(isRecord(inner) ? inner : {}, below, value);
    record = draft;
  };
  const refuse = (
    { address, column }: ReadEntryCell,
    code: ImportIssueCode,
    params: ImportIssue['params'] = {},
  ) =>
    issues.push({
      severity: 'error',
      code,
      sheet,
      address,
      params: { column: column.key, ...params },
    });
  for (const cell of read) {
    const { address, column, original, question, reading } = cell;
    const { key } = column;
    if (question !== undefined) questions.push(question);
    const old = columnValue(column, before);
    if (reading.kind === 'problem') {
      refuse(cell, reading.code, reading.params);
    } else if (reading.kind === 'doubtful') {
      const shown = reading.readings.map(
        (value) => shownText(column, value, lang) ?? String(value),
      );
      refuse(cell, 'cell-doubtful', { found: original, readings: shown.join(' / ') });
    } else if (reading.kind === 'empty') {
      if (kind !== 'written' || isNothing(old)) continue;
      if (column.kept) refuse(cell, 'cell-required');
      else {
        write(column, undefined);
        cells.push({ sheet, key, address, original, before: old });
      }
    } else if (!sameValue(bare(reading.value), bare(old))) {
      if (column.fixed && kind !== 'new') refuse(cell, 'cell-fixed', { found: original });
      write(column, reading.value);
      const { value: after } = reading;
      cells.push(
        old === undefined
          ? { sheet, key, address, original, after }
          : { sheet, key, address, original, before: old, after },
      );
    }
  }
  return { record, cells, issues, questions };
}

const isNothing = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/** Reports are written into cells without their ids. */
function bare(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('reportedOn' in entry)) return entry;
    return { ...entry, id: undefined };
  });
}
