import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { BookColumn, BookRow, BookTable } from '../../types.js';
import { colors, heightOf, lineOf, padding, styles, tableSize, widthOf } from '../document/page.js';
import type { PdfNode, PdfText } from '../parts/types.js';
import { linesOf } from './estimate.js';
import { remark } from './paragraph.js';
import { tableWidths } from './table-widths.js';
import { plain } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

const alignments = { start: 'left', center: 'center', end: 'right' } as const;

/** A row that may take more of a page than this breaks over pages: one that is kept whole would be cut off. */
const mostOfPage = 0.55;

/** A table below its caption. Caption and heads come again on each page, and never stand without a row. */
export function tableNodes(
  table: BookTable,
  parent: StructureElement,
  isWide: boolean,
  writer: Writer,
): PdfNode[] {
  const { caption, columns, id, note, rows } = table;
  const element = elementIn(writer, parent, 'Table');
  const widths = tableWidths(table, widthOf(isWide), writer.document);
  const isTall = (row: BookRow | undefined): boolean =>
    row !== undefined && rowHeight(row.cells, widths) > mostOfPage * heightOf(isWide);
  const start = startOf(rows);
  const captionTag = tagIn(writer, element, 'Caption', { isRepeated: true });
  const first: PdfText = {
    text: [
      { text: `${writer.numbers.captions.get(id) ?? ''}  `, color: colors.accent, tag: captionTag },
      ...plain(caption, captionTag),
    ],
    id: writer.destinationOf('caption', id),
    style: 'caption',
    colSpan: columns.length,
    border: noBorder,
    margin: [-padding.across, 0, 0, 2],
  };
  const headRow = elementIn(writer, element, 'TR');
  const heads = columns.map(({ align, heading }): PdfText => ({
    text: plain(heading, tagIn(writer, headRow, 'TH', { scope: 'Column', isRepeated: true })),
    style: 'head',
    alignment: alignments[align],
    fillColor: colors.soft,
  }));
  const below = 12;
  const rowNodes: PdfNode[] = [
    {
      table: {
        widths,
        headerRows: 2,
        keepWithHeaderRows: start.some(isTall) ? 0 : start.length,
        dontBreakRows: !rows.some(isTall),
        body: [
          [first, ...covered(columns.length, noBorder)],
          heads,
          ...rows.map((row) => rowCells(row, columns, element, writer)),
        ],
      },
      layout: 'table',
      margin: [0, 6, 0, note === null ? below : 2],
    },
  ];
  if (note === null) return rowNodes;
  const said = remark(note, 'note', parent, writer);
  // What is kept together has its margin outside, where the end of a page may swallow it.
  return isKept(table, isWide, writer)
    ? [
        {
          stack: [...rowNodes, { ...said, margin: [0, 0, 0, 0] }],
          unbreakable: true,
          margin: [0, 0, 0, below],
        },
      ]
    : [...rowNodes, { ...said, margin: [0, 0, 0, below] }];
}

/** A table with a note that takes no more of a page than this stands on one, so that the note isn't left alone. */
const mostKept = 0.4;

const isKept = (table: BookTable, isWide: boolean, writer: Writer): boolean =>
  table.note !== null && wholeHeight(table, isWide, writer) <= mostKept * heightOf(isWide);

const noBorder = [false, false, false, false] as const;

/** What stands in the places that a cell reaches over. */
const covered = (columns: number, border?: PdfText['border']): PdfText[] =>
  Array.from({ length: columns - 1 }, () => ({ text: [], ...(border && { border }) }));

/** The rows that heads never stand without: the first, and what heads the group that it is in. */
const startOf = (rows: readonly BookRow[]): readonly BookRow[] =>
  rows.slice(0, rows.findIndex((row) => groupHeading(row) === null) + 1 || rows.length);

/** A row of one text heads the rows below it, and reaches over all columns. */
function groupHeading({ cells, isTotal }: BookRow): string | null {
  const [text, ...others] = cells.filter((cell) => cell !== '');
  return isTotal && text !== undefined && others.length === 0 ? text : null;
}

function rowCells(
  row: BookRow,
  columns: readonly BookColumn[],
  parent: StructureElement,
  writer: Writer,
): PdfText[] {
  const element = elementIn(writer, parent, 'TR');
  const heading = groupHeading(row);
  const look = row.isTotal ? { bold: true, fillColor: colors.total } : {};
  if (heading !== null) {
    const tag = tagIn(writer, element, 'TD', { columns: columns.length });
    const cell: PdfText = {
      text: plain(heading, tag),
      style: 'cell',
      colSpan: columns.length,
      ...look,
    };
    return [cell, ...covered(columns.length)];
  }
  return columns.map(({ align }, at) => ({
    text: plain(row.cells[at] ?? '', tagIn(writer, element, 'TD')),
    style: 'cell',
    alignment: alignments[align],
    ...look,
  }));
}

/** What has to be on the page where a table begins: caption, heads and the first rows, or all of it. */
export const tableStart = (table: BookTable, isWide: boolean, writer: Writer): number =>
  isKept(table, isWide, writer)
    ? wholeHeight(table, isWide, writer)
    : heightOfRows(table, startOf(table.rows), isWide, writer);

const noteSize = styles.note.fontSize;

function wholeHeight(table: BookTable, isWide: boolean, writer: Writer): number {
  const note =
    table.note === null
      ? 0
      : 14 + linesOf(table.note, widthOf(isWide), noteSize) * lineOf(noteSize);
  return heightOfRows(table, table.rows, isWide, writer) + note;
}

/** What caption, heads and some rows take. */
function heightOfRows(
  table: BookTable,
  some: readonly BookRow[],
  isWide: boolean,
  { document }: Writer,
): number {
  const widths = tableWidths(table, widthOf(isWide), document);
  const heads = rowHeight(
    table.columns.map(({ heading }) => heading),
    widths,
  );
  const caption = linesOf(table.caption, widthOf(isWide), 9) * lineOf(9) + 12;
  const rows = some.map((row) => {
    const group = groupHeading(row);
    return group === null ? rowHeight(row.cells, widths) : rowHeight([group], [widthOf(isWide)]);
  });
  return caption + heads + rows.reduce((sum, height) => sum + height, 0);
}

const rowHeight = (cells: readonly string[], widths: readonly number[]): number =>
  2 * padding.along +
  lineOf(tableSize) *
    cells.reduce((most, cell, at) => Math.max(most, linesOf(cell, widths[at] ?? 1, tableSize)), 1);
