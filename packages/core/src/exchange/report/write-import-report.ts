import { groupBy } from '../../action-plan/shared/group-by.js';
import { withLevels } from '../../framework/with-levels.js';
import type { Framework } from '../../framework/types.js';
import type { Locale } from '../../locale/locale.js';
import { requireLocale } from '../../locale/require-locale.js';
import type { Masterplan } from '../../masterplan/types.js';
import { textOfCell } from '../columns/cell/text-of-cell.js';
import type { ComparedImport } from '../draft/compare/types.js';
import { printImport } from '../draft/print/print-import.js';
import { printedColumns } from '../draft/print/printed-columns.js';
import type { ImportDraft } from '../draft/types.js';
import { parseAddress } from '../reader/cell-address.js';
import type { Workbook } from '../reader/sheet.js';
import { packWorkbook } from '../workbook/xml/pack-workbook.js';
import { findingsOf } from './findings.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import type { ReportMessages } from './messages/report-messages.js';
import { sentSheet } from './sent-sheet.js';
import { sheetNames } from './sheet-names.js';
import { summarySheet } from './summary-sheet.js';

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

const messages: Readonly<Record<Locale, ReportMessages>> = { id, en };

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
  { dates, sheets }: Workbook,
  draft: ImportDraft,
  compared: ComparedImport,
  { fileName, framework, lang, plan }: ImportReportOptions,
): Uint8Array {
  const words = messages[requireLocale(lang)];
  const findings = findingsOf(draft, compared, {
    printer: printImport(draft, plan, { framework, lang }),
    columnsOf: printedColumns(draft, plan, withLevels(framework)),
    words,
    lang,
  });
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [summaryName = words.sheet, ...sentNames] = sheetNames(
    words.sheet,
    visible.map(({ name }) => name),
  );
  const names = new Map(visible.map(({ name }, at) => [name, sentNames[at] ?? name]));
  const bySheet = groupBy(findings, ({ sheet }) => sheet);
  const rows = new Map(
    visible.map(({ name, rows: all }) => [name, new Map(all.map((row) => [row.number, row]))]),
  );
  const textAt = (sheet: string, address: string) => {
    const place = parseAddress(address);
    const row = place === null ? undefined : rows.get(sheet)?.get(place.row);
    const found = row?.cells.find(({ column }) => column === place?.column);
    return found === undefined ? '' : textOfCell(found.value, dates);
  };
  const summary = summarySheet(findings, compared, {
    name: summaryName,
    fileName,
    lang,
    words,
    names,
    textAt,
  });
  const sent = visible.map((sheet, at) =>
    sentSheet(sheet, bySheet.get(sheet.name) ?? [], {
      name: sentNames[at] ?? sheet.name,
      dates,
      words,
    }),
  );
  return packWorkbook([summary, ...sent]);
}
