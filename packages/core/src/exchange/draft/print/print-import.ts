import type { SheetTopic } from '../../columns/sheet-topic.js';
import { withLevels } from '../../../framework/with-levels.js';
import type { Framework } from '../../../framework/types.js';
import type { Locale } from '../../../locale/locale.js';
import type { Masterplan } from '../../../masterplan/types.js';
import type { ComparedItem } from '../compare/types.js';
import { describeImportIssue } from '../describe-import-issue.js';
import type { ImportIssue } from '../import-issue.js';
import type { DraftRow, ImportDraft, QuestionGroup } from '../types.js';
import { cutText, cutValue } from './cut-text.js';
import { presentValues } from './present-values.js';
import { printConflict } from './print-conflict.js';
import { printedColumns } from './printed-columns.js';
import type { PrintedItem, PrintedNote, PrintedQuestion } from './printed-import.js';
import { plainText, shownText } from './shown-text.js';

/**
 * How an import is printed.
 *
 * @example
 * const options: PrintImportOptions = { framework, lang: 'id' };
 */
export interface PrintImportOptions {
  /** The one that the plan names. */
  readonly framework: Framework;
  /** Of values and sentences; names of columns are there in both. */
  readonly lang: Locale;
}

/**
 * Prints the parts of one import as they are asked for: of ten thousand items nobody looks at all.
 *
 * @example
 * const textOf = (printer: ImportPrinter, issue: ImportIssue) => printer.note(issue).text;
 */
export interface ImportPrinter {
  readonly question: (group: QuestionGroup) => PrintedQuestion;
  readonly item: (item: ComparedItem) => PrintedItem;
  readonly note: (issue: ImportIssue) => PrintedNote;
}

/**
 * What a draft and its comparison say, for people: columns by their titles, values as cells show them, departments by
 * their short names, conflicts by the column that they are in, issues as sentences.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const draft: ImportDraft = { base: null, rows: [], issues: [], questions: [] };
 * const printer = printImport(draft, masterplan, { framework, lang: 'id' });
 * const issue: ImportIssue = { severity: 'error', code: 'cell-required', sheet: 'SWOT', address: 'C3', params: {} };
 * printer.note(issue).text; // 'Kolom ini wajib diisi, tetapi kosong.'
 */
export function printImport(
  draft: ImportDraft,
  plan: Masterplan,
  { framework, lang }: PrintImportOptions,
): ImportPrinter {
  const columnsOf = printedColumns(draft, plan, withLevels(framework));
  const topics = topicsBySheet(draft);
  const opds = new Map(plan.opds.map(({ id, shortName }) => [id, shortName]));
  const rows = new Map<string, DraftRow>();
  for (const row of draft.rows) {
    const key = `${row.list}/${row.itemId}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  const columnOf = (sheet: string, key: string) =>
    [...(topics.get(sheet) ?? [])]
      .flatMap((topic) => columnsOf(topic))
      .find((column) => column.key === key);
  const note = (issue: ImportIssue): PrintedNote => {
    const { address, code, severity, sheet } = issue;
    const params = Object.fromEntries(
      Object.entries(issue.params).map(([name, value]) => [
        name,
        typeof value === 'string' && name !== 'nearest' ? cutText(value) : value,
      ]),
    );
    const text = describeImportIssue(lang, { ...issue, params, sheet: '', address: '' });
    return { severity, code, sheet, address, text };
  };
  const present = presentValues(draft, plan, { framework: withLevels(framework), lang });
  const named = (key: string) => ({ id: key, en: key });
  return {
    note,
    question({ about, addresses, id, key, original, readings, sheet, signs }) {
      const column = columnOf(sheet, key);
      const show = (value: unknown) =>
        (column === undefined ? null : shownText(column, value, lang)) ?? plainText(value, lang);
      return {
        id,
        sheet,
        addresses,
        key,
        column: column?.title ?? named(key),
        original: cutText(original),
        readings: readings.map((reading) => show(reading) ?? ''),
        about,
        signs: signs ?? [],
      };
    },
    item(item) {
      const sides = [item.ours, item.theirs, item.base, rows.get(item.key)?.record];
      return {
        label: cutText(item.label),
        opd: ownerOf(sides, opds),
        fields: item.fields.map((cell) => {
          const { address, after, key, original, sheet } = cell;
          const column = columnOf(sheet, key);
          const before = isStale(item) ? present(cell, column) : cell.before;
          const show = (value: unknown) => {
            const text =
              column === undefined ? plainText(value, lang) : shownText(column, value, lang);
            return text === null ? null : cutValue(text);
          };
          return {
            sheet,
            address,
            column: column?.title ?? named(key),
            original: cutText(original),
            before: show(before),
            after: show(after),
          };
        }),
        conflicts: item.conflicts.map((conflict) => printConflict(conflict, item, columnsOf, lang)),
        notes: item.issues.map(note),
      };
    },
  };
}

/**
 * Whether the plan may say something else by now than when the workbook was made, and nobody compared the two: of what
 * is refused, the other's words aren't looked at.
 */
const isStale = ({ base, status, theirs }: ComparedItem): boolean =>
  status === 'refused' && theirs !== null && base !== theirs;

/** Programmes may have their budgets beside them. */
function topicsBySheet({ rows }: ImportDraft): ReadonlyMap<string, ReadonlySet<SheetTopic>> {
  const topics = new Map<string, Set<SheetTopic>>();
  for (const { sheet, topic } of rows) {
    const known = topics.get(sheet);
    if (known === undefined) topics.set(sheet, new Set([topic]));
    else known.add(topic);
  }
  return topics;
}

/** Of the first version that says whose it is. */
function ownerOf(
  sides: readonly (object | null | undefined)[],
  opds: ReadonlyMap<string, string>,
): string | null {
  for (const side of sides) {
    if (side === null || side === undefined) continue;
    const id: unknown = Reflect.get(side, 'opdId') ?? Reflect.get(side, 'leadOpdId');
    if (typeof id === 'string') return opds.get(id) ?? null;
  }
  return null;
}
