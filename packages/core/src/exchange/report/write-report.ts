import { groupBy } from '../../action-plan/shared/group-by.js';
import type { Locale } from '../../locale/locale.js';
import { textOfCell } from '../columns/cell/text-of-cell.js';
import { parseAddress } from '../reader/cell-address.js';
import type { Workbook } from '../reader/sheet.js';
import { packWorkbook } from '../workbook/xml/pack-workbook.js';
import type { Finding } from './findings.js';
import type { ReportMessages } from './messages/report-messages.js';
import { sentSheet } from './sent-sheet.js';
import { sheetNames } from './sheet-names.js';
import { summarySheet, type SummaryCount } from './summary-sheet.js';

interface ReportOptions {
  /** How many entries are what, in the order in which they are told. */
  readonly counts: readonly SummaryCount[];
  readonly fileName: string;
  readonly lang: Locale;
  readonly words: ReportMessages;
}

/** What was found in a file as a workbook: a summary, and the visible sheets as they were sent, with marks. */
export function writeReport(
  { dates, sheets }: Workbook,
  findings: readonly Finding[],
  { counts, fileName, lang, words }: ReportOptions,
): Uint8Array {
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
  const summary = summarySheet(findings, counts, {
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
