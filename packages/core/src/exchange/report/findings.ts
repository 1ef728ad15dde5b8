import { groupBy } from '../../action-plan/shared/group-by.js';
import { fill } from '../../locale/fill.js';
import type { Locale } from '../../locale/locale.js';
import type { ComparedImport, ComparedItem } from '../draft/compare/types.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { ImportPrinter } from '../draft/print/print-import.js';
import type { PrintedColumns } from '../draft/print/printed-columns.js';
import type { DraftRow, ImportDraft } from '../draft/types.js';
import type { CellMark } from '../workbook/xml/styles.js';
import { conflictCells } from './conflict-cells.js';
import type { ReportMessages } from './messages/report-messages.js';

/** What is said about a cell, a sheet or the file. */
export interface Finding {
  /** `told` is no mark: something to know. */
  readonly mark: CellMark | 'told';
  /** Empty where the file is meant. */
  readonly sheet: string;
  /** Empty where no single cell is meant. */
  readonly address: string;
  readonly text: string;
}

interface FindingOptions {
  readonly printer: ImportPrinter;
  readonly columnsOf: PrintedColumns;
  readonly words: ReportMessages;
  readonly lang: Locale;
}

/** All that is said about a file, each thing once. */
export function findingsOf(
  { rows }: ImportDraft,
  { issues, items }: ComparedImport,
  options: FindingOptions,
): Finding[] {
  const byItem = groupBy(rows, ({ itemId, list }) => `${list}/${itemId}`);
  const all = [
    ...issues.map((issue) => ofIssue(issue, options)),
    ...items.flatMap((item) => ofItem(item, byItem.get(item.key) ?? [], options)),
  ];
  const keyOf = ({ address, mark, sheet, text }: Finding) =>
    [mark, sheet, address, text].join('\n');
  return [...new Map(all.map((finding) => [keyOf(finding), finding])).values()];
}

function ofIssue(issue: ImportIssue, { printer }: FindingOptions): Finding {
  const { address, code, severity, sheet, text } = printer.note(issue);
  const asked = code === 'cell-doubtful' || code === 'unit-open' ? 'asked' : 'refused';
  return { mark: severity === 'error' ? asked : 'told', sheet, address, text };
}

function ofItem(item: ComparedItem, rows: readonly DraftRow[], options: FindingOptions): Finding[] {
  const { columnsOf, lang, printer, words } = options;
  const findings = item.issues.map((issue) => ofIssue(issue, options));
  if (item.status === 'unchanged' || item.status === 'refused') return findings;
  const said = (text: string | null) => text ?? words.empty;
  const { conflicts, fields } = printer.item(item);
  const inConflict = new Set<string>();
  item.conflicts.forEach((conflict, at) => {
    const printed = conflicts[at];
    if (printed === undefined) return;
    const { field, ours, theirs } = printed;
    const text = fill(words['note-conflicting'], {
      column: field[lang],
      ours: said(ours),
      theirs: said(theirs),
    });
    for (const { address, sheet } of conflictCells(conflict, item, rows, columnsOf)) {
      inConflict.add(`${sheet}!${address}`);
      findings.push({ mark: 'conflicting', sheet, address, text });
    }
  });
  for (const { address, after, before, column, sheet } of fields) {
    if (inConflict.has(`${sheet}!${address}`)) continue;
    const params = { column: column[lang], before: said(before), after: said(after) };
    const text = fill(words[before === null ? 'note-new' : 'note-changed'], params);
    findings.push({ mark: 'changed', sheet, address, text });
  }
  return findings;
}
