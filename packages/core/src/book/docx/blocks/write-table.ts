import {
  BorderStyle,
  Paragraph,
  TableLayoutType,
  WidthType,
  type FileChild,
  type IXmlableObject,
} from 'docx';
import type { BookColumn, BookRow, BookTable } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import type { PageShape } from '../page/page-shape.js';
import { palette } from '../styles/palette.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { caption } from './caption.js';
import { columnWidths } from './column-widths.js';
import { fitsOnPage } from './fits-on-page.js';
import { cellWriter, rawRow, RawTable, type CellLook, type CellShape } from './raw-table.js';

const border = { style: BorderStyle.SINGLE, size: 4, color: palette.line };
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};
const cellMargin = { left: 85, right: 85, marginUnitType: WidthType.DXA };

const writersOf = (look: Omit<CellLook, 'style'>, shape?: CellShape) => ({
  start: cellWriter({ ...look, style: styleIds.tableText }, shape),
  center: cellWriter({ ...look, style: styleIds.tableCentre }, shape),
  end: cellWriter({ ...look, style: styleIds.tableFigure }, shape),
});
const headingShape = { fill: palette.soft };
const totalShape = { fill: palette.total };
const writers = {
  heading: {
    start: cellWriter({ style: styleIds.tableHeading }, headingShape),
    center: cellWriter({ style: styleIds.tableHeading, alignment: 'center' }, headingShape),
    end: cellWriter({ style: styleIds.tableHeading, alignment: 'right' }, headingShape),
  },
  usual: writersOf({}),
  kept: writersOf({ keepsNext: true }),
  total: writersOf({ isBold: true }, totalShape),
  keptTotal: writersOf({ isBold: true, keepsNext: true }, totalShape),
};

/** A table under its caption; its headings come again on every page it goes on to. */
export function writeTable(table: BookTable, shape: PageShape, writer: DocxWriter): FileChild[] {
  const { columns, note, rows } = table;
  const widths = columnWidths(table, shape.width);
  const heading = rawRow(
    { cantSplit: true, isHeading: true },
    columns.map(({ align, heading: text }) => writers.heading[align](text)),
  );
  return [
    caption(table, styleIds.caption, writer),
    new RawTable(
      {
        width: { size: shape.width, type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        borders,
        cellMargin,
      },
      widths,
      [
        heading,
        ...rows.map((row, at) => {
          const cantSplit = fitsOnPage(row.cells, widths, shape);
          return rawRow(
            { cantSplit, isHeading: false },
            writeCells(row, columns, keepsNext(table, at)),
          );
        }),
      ],
    ),
    new Paragraph(
      note === null
        ? { style: styleIds.afterTable }
        : { style: styleIds.note, children: lines(note) },
    ),
  ];
}

/** Whether a row may not be the last of a page: what heads others, and what a total or a note would stand without. */
function keepsNext({ note, rows }: BookTable, at: number): boolean {
  const next = rows[at + 1];
  if (next === undefined) return note !== null;
  if (rows[at]?.isTotal === true) return true;
  return next.isTotal && rows[at + 2] === undefined;
}

function writeCells(
  row: BookRow,
  columns: readonly BookColumn[],
  keeps: boolean,
): IXmlableObject[] {
  const title = titleOf(row);
  if (title !== null) {
    const look = { style: styleIds.tableText, isBold: true, keepsNext: keeps };
    return [cellWriter(look, { ...totalShape, columns: columns.length })(title)];
  }
  const write = row.isTotal
    ? writers[keeps ? 'keptTotal' : 'total']
    : writers[keeps ? 'kept' : 'usual'];
  return columns.map(({ align }, at) => write[align](row.cells[at] ?? ''));
}

/** The one text of a row that is over others: it takes the whole width. */
function titleOf({ cells, isTotal }: BookRow): string | null {
  if (!isTotal || cells.length === 1) return null;
  const [only, ...others] = cells.filter((cell) => cell !== '');
  return only !== undefined && others.length === 0 ? only : null;
}
