import type { Locale } from '../../locale/locale.js';
import { translateReport } from '../../locale/translate-report.js';
import { translateTerm } from '../../locale/translate-term.js';
import { csvLine } from './csv-line.js';
import type { OpenDataRow } from './open-data-rows.js';

const columns = [
  'kind',
  'code',
  'title',
  'state',
  'dimension',
  'sub-dimension',
  'opd',
  'start-year',
  'end-year',
  'budget',
  'progress',
] as const;

/**
 * Rows as CSV (RFC 4180: comma, CRLF, UTF-8) with a header line. Figures are plain, with a decimal point,
 * no groups and at most two decimals; texts that a spreadsheet would run as a formula are made harmless. The
 * last line ends with CRLF too; without rows there is only the header.
 *
 * @example
 * openDataCsv(openDataRows(masterplan, framework), 'id'); // 'jenis,kode,judul,status,…'
 */
export function openDataCsv(rows: readonly OpenDataRow[], locale: Locale): string {
  const head = csvLine(columns.map((column) => translateReport(locale, `open-data.${column}`)));
  const lines = rows.map((row) =>
    csvLine([
      translateTerm(locale, `item.${row.kind}`),
      row.code,
      row.title,
      translateTerm(locale, `item.state.${row.state}`),
      row.dimension[locale],
      row.subDimension?.[locale] ?? null,
      row.opd,
      row.startYear,
      row.endYear,
      row.budget,
      row.progress === null ? null : Number(row.progress.toFixed(2)),
    ]),
  );
  return [head, ...lines, ''].join('\r\n');
}
