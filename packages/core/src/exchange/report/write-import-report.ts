import { withLevels } from '../../framework/with-levels.js';
import type { Framework } from '../../framework/types.js';
import type { Locale } from '../../locale/locale.js';
import { requireLocale } from '../../locale/require-locale.js';
import type { Masterplan } from '../../masterplan/types.js';
import type { ComparedImport } from '../draft/compare/types.js';
import { printImport } from '../draft/print/print-import.js';
import { printedColumns } from '../draft/print/printed-columns.js';
import type { ImportDraft } from '../draft/types.js';
import type { Workbook } from '../reader/sheet.js';
import { findingsOf } from './findings.js';
import { reportMessages } from './messages/messages-in.js';
import { writeReport } from './write-report.js';

/**
 * What an import was checked against.
 *
 * @example
 * const options: ImportReportOptions = { plan: masterplan, framework, lang: 'id', fileName: 'inovasi.xlsx' };
 */
export interface ImportReportOptions {
  /** The one that the draft was compared with. */
  readonly plan: Masterplan;
  /** The one that the plan names. */
  readonly framework: Framework;
  readonly lang: Locale;
  /** As the file was called that was sent. */
  readonly fileName: string;
}

const statuses = ['new', 'changed', 'unchanged', 'conflicting', 'refused'] as const;

/**
 * What was found in a file, as a workbook (`.xlsx`) to mend it by: first a summary with counts, the meaning of colours
 * and every note with a link to its cell, then the visible sheets as they were sent, cells in their places, with
 * refused ones red, asked ones yellow, conflicting ones orange and new or changed ones green, and beside each row what
 * is said of it. Hidden sheets are left out, formulas are there as their values, and no text becomes one. The same file
 * and plan give the same bytes; a file without sheets gives the summary alone.
 *
 * @throws KotaCerdasError `KC_INVALID_OPTION` when there are no texts in the language.
 *
 * @example
 * const draft: ImportDraft = { base: null, rows: [], issues: [], questions: [] };
 * const bytes = writeImportReport(
 *   { sheets: [], dates: '1900' },
 *   draft,
 *   { items: [], issues: [] },
 *   { plan: masterplan, framework, lang: 'id', fileName: 'inovasi.xlsx' },
 * );
 * String.fromCharCode(...bytes.subarray(0, 2)); // 'PK'
 */
export function writeImportReport(
  workbook: Workbook,
  draft: ImportDraft,
  compared: ComparedImport,
  { fileName, framework, lang, plan }: ImportReportOptions,
): Uint8Array {
  const words = reportMessages[requireLocale(lang)];
  const findings = findingsOf(draft, compared, {
    printer: printImport(draft, plan, { framework, lang }),
    columnsOf: printedColumns(draft, plan, withLevels(framework)),
    words,
    lang,
  });
  const counts = statuses.map((status) => ({
    label: words[status],
    count: compared.items.filter((item) => item.status === status).length,
  }));
  return writeReport(workbook, findings, { counts, fileName, lang, words });
}
