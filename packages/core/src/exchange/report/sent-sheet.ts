import { groupBy } from '../../action-plan/shared/group-by.js';
import { ownSource } from '../draft/own-source.js';
import { cleanText } from '../grammar/clean-text.js';
import type { DateSystem } from '../grammar/serial-day.js';
import { parseAddress } from '../reader/cell-address.js';
import type { Sheet, SheetRow } from '../reader/sheet.js';
import type { WrittenCell, WrittenColumn, WrittenSheet } from '../workbook/xml/sheet-model.js';
import { cellMarks, type CellMark } from '../workbook/xml/styles.js';
import type { Finding } from './findings.js';
import type { ReportMessages } from './messages/report-messages.js';
import { sentCell } from './sent-cell.js';

interface SentOptions {
  /** As it is called in the report. */
  readonly name: string;
  readonly dates: DateSystem;
  readonly words: ReportMessages;
}

const widths: Readonly<Record<'narrowest' | 'widest' | 'notes', number>> = {
  narrowest: 8,
  widest: 44,
  notes: 70,
};
/** So many rows tell how wide a column is. */
const looked = 100;

/** Of more numbers than a function takes; -1 of none. */
const largest = (numbers: readonly number[]) =>
  numbers.reduce((most, number) => Math.max(most, number), -1);

/** A sheet as it was sent, each cell in its place, with marks and, beside the last column, what is said of each row. */
export function sentSheet(
  sheet: Sheet,
  findings: readonly Finding[],
  { dates, name, words }: SentOptions,
): WrittenSheet {
  const byRow = rowFindings(findings);
  const width =
    1 +
    largest([
      ...sheet.rows.map(({ cells }) => cells.at(-1)?.column ?? -1),
      ...[...byRow.values()].flat().map(({ column }) => column),
    ]);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const height = Math.max(0, largest([...rows.keys(), ...byRow.keys()]));
  const own = ownSource(sheet);
  const written = Array.from({ length: height }, (_, at) => {
    const notes = byRow.get(at + 1) ?? [];
    const cells = rowCells(rows.get(at + 1), notes, width, { dates, words });
    const isHead = own !== null && own.headerRow === at + 1;
    if (notes.length === 0 && !isHead) return cells;
    const texts = notes.map(({ address, text }) => `${address}: ${text}`);
    const note: WrittenCell = isHead
      ? { content: words['row-notes'], style: 'head' }
      : { content: texts.join('\n').slice(0, 32_000), style: 'text' };
    return [...cells, ...Array.from({ length: width - cells.length }, () => null), note];
  });
  return {
    name,
    columns: [...columnsOf(sheet, width, own !== null), { width: widths.notes }],
    rows: written,
    hiddenRows: own === null ? [] : [own.headerRow - 1],
    guarded: false,
    rules: [],
  };
}

interface CellFinding extends Finding {
  readonly column: number;
}

function rowFindings(findings: readonly Finding[]): ReadonlyMap<number, readonly CellFinding[]> {
  const placed = findings.flatMap((finding) => {
    const place = parseAddress(finding.address);
    return place === null ? [] : [{ ...finding, ...place }];
  });
  return groupBy(placed, ({ row }) => row);
}

function rowCells(
  row: SheetRow | undefined,
  findings: readonly CellFinding[],
  width: number,
  { dates, words }: Pick<SentOptions, 'dates' | 'words'>,
): (WrittenCell | null)[] {
  const values = new Map(row?.cells.map(({ column, value }) => [column, value]));
  const marks = new Map<number, CellMark>();
  for (const mark of cellMarks.toReversed()) {
    for (const each of findings) if (each.mark === mark) marks.set(each.column, mark);
  }
  const last = largest([...values.keys(), ...marks.keys()]);
  return Array.from({ length: Math.min(width, last + 1) }, (_, column) => {
    const value = values.get(column) ?? null;
    const mark = marks.get(column) ?? null;
    return value === null && mark === null
      ? null
      : sentCell(value, mark, dates, words.uncalculated);
  });
}

/** Files don't tell us how wide their columns are: about as wide as what stands in them. */
function columnsOf({ rows }: Sheet, width: number, isOwn: boolean): WrittenColumn[] {
  const longest = Array.from({ length: width }, () => widths.narrowest);
  for (const { cells } of rows.slice(0, looked)) {
    // A title stands alone, and runs over its neighbours.
    if (cells.length < 2) continue;
    for (const { column, value } of cells) {
      const length = value.kind === 'text' ? cleanText(value.text).length + 2 : widths.narrowest;
      longest[column] = Math.min(widths.widest, Math.max(longest[column] ?? 0, length));
    }
  }
  // The ids of our own sheets are nobody's business.
  return longest.map((each, column) => ({ width: each, hidden: isOwn && column === 0 }));
}
