import type { BookColumn, BookRow, BookTable } from '../../types.js';
import { colors, heightOf, lineOf, padding, tableSize, widthOf } from '../document/page.js';
import type { PdfNode, PdfText, StructureElement } from '../parts/types.js';
import { linesOf } from './estimate.js';
import { noteBelow } from './paragraph.js';
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
  const captionTag = tagIn(writer, element, 'Caption', { isRepeated: true });
  const first: PdfText = {
    text: [
      { text: `${writer.numbers.captions.get(id) ?? ''}  `, color: colors.accent, tag: captionTag },
      ...plain(caption, captionTag),
    ],
    id: writer.destinationOf('caption', id),
    style: 'caption',
    colSpan: columns.length,
    border: [false, false, false, false],
    margin: [-padding.across, 0, 0, 2],
  };
  const headRow = elementIn(writer, element, 'TR');
  const heads = columns.map(({ align, heading }): PdfText => ({
    text: plain(heading, tagIn(writer, headRow, 'TH', { scope: 'Column', isRepeated: true })),
    style: 'head',
    alignment: alignments[align],
    fillColor: colors.soft,
  }));
  return [
    {
      table: {
        widths,
        headerRows: 2,
        keepWithHeaderRows: isTall(rows[0]) || rows.length === 0 ? 0 : 1,
        dontBreakRows: !rows.some(isTall),
        body: [
          [first, ...columns.slice(1).map(() => ({}))],
          heads,
          ...rows.map((row) => rowCells(row, columns, elementIn(writer, element, 'TR'), writer)),
        ],
      },
      layout: 'table',
      margin: [0, 6, 0, note === null ? 12 : 2],
    },
    ...(note === null ? [] : [noteBelow(note, parent, writer)]),
  ];
}

const rowCells = (
  { cells, isTotal }: BookRow,
  columns: readonly BookColumn[],
  element: StructureElement,
  writer: Writer,
): PdfText[] =>
  columns.map(({ align }, at) => ({
    text: plain(cells[at] ?? '', tagIn(writer, element, 'TD')),
    style: 'cell',
    alignment: alignments[align],
    ...(isTotal ? { bold: true, fillColor: colors.total } : {}),
  }));

/** What caption, heads and the first row take. */
export function tableStart(table: BookTable, isWide: boolean, { document }: Writer): number {
  const widths = tableWidths(table, widthOf(isWide), document);
  const heads = rowHeight(
    table.columns.map(({ heading }) => heading),
    widths,
  );
  const caption = linesOf(table.caption, widthOf(isWide), 9) * lineOf(9) + 12;
  return caption + heads + rowHeight(table.rows[0]?.cells ?? [], widths);
}

const rowHeight = (cells: readonly string[], widths: readonly number[]): number =>
  2 * padding.along +
  lineOf(tableSize) *
    cells.reduce((most, cell, at) => Math.max(most, linesOf(cell, widths[at] ?? 1, tableSize)), 1);
