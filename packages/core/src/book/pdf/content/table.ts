import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { BookColumn, BookRow, BookTable } from '../../types.js';
import { border, colors, padding, widthOf } from '../document/page.js';
import type { PdfNode, PdfText } from '../parts/types.js';
import { groupHeading } from './group-heading.js';
import { remark } from './paragraph.js';
import { tableBreaks } from './table-breaks.js';
import { tableWidths } from './table-widths.js';
import { plain } from './words.js';
import { elementIn, tagIn, type Writer } from './writer.js';

const alignments = { start: 'left', center: 'center', end: 'right' } as const;

/** A table below its caption, above its note. Caption and heads come again on each page, and never stand without a row. */
export function tableNode(
  table: BookTable,
  parent: StructureElement,
  isWide: boolean,
  writer: Writer,
): PdfNode {
  const { caption, columns, id, note, rows } = table;
  const element = elementIn(writer, parent, 'Table');
  const widths = tableWidths(table, widthOf(isWide), writer.document);
  const { isKeptWithNext, isWithinRows, rowsAtStart } = tableBreaks(table, widths, isWide);
  const captionTag = tagIn(writer, element, 'Caption', { isRepeated: true });
  const first: PdfText = {
    text: [
      { text: `${writer.numbers.captions.get(id) ?? ''}  `, color: colors.accent, tag: captionTag },
      ...plain(caption, captionTag),
    ],
    id: writer.destinationOf('caption', id),
    style: 'caption',
    margin: [-padding.across, 0, 0, 2],
  };
  const headRow = elementIn(writer, element, 'TR');
  const heads = columns.map(({ align, heading }): PdfText => ({
    text: plain(heading, tagIn(writer, headRow, 'TH', { scope: 'Column', isRepeated: true })),
    style: 'head',
    alignment: alignments[align],
    fillColor: colors.soft,
  }));
  const body = [
    across(first, columns.length),
    heads,
    ...rows.map((row) => rowCells(row, columns, element, writer)),
  ];
  if (note !== null) {
    const said = remark(note, 'note', parent, writer);
    // No line below it: nor the room for that.
    const margin = [-padding.across, 0, 0, -padding.along - border] as const;
    body.push(across({ ...said, margin }, columns.length));
  }
  return {
    table: {
      widths,
      headerRows: 2,
      keepWithHeaderRows: rowsAtStart,
      isKeptWithNext: [false, false, ...isKeptWithNext],
      dontBreakRows: !isWithinRows,
      body,
    },
    layout: 'table',
    margin: [0, 6, 0, 12],
  };
}

/** A text over all columns, without lines around it. */
const across = (text: PdfText, columns: number): PdfText[] => [
  { ...text, colSpan: columns, border: noBorder },
  ...covered(columns, noBorder),
];

const noBorder = [false, false, false, false] as const;

/** What stands in the places that a cell reaches over. */
const covered = (columns: number, border?: PdfText['border']): PdfText[] =>
  Array.from({ length: columns - 1 }, () => ({ text: [], ...(border && { border }) }));

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

/** What has to be on the page where a table begins. */
export const tableStart = (table: BookTable, isWide: boolean, { document }: Writer): number =>
  tableBreaks(table, tableWidths(table, widthOf(isWide), document), isWide).startHeight;
