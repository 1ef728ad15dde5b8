import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
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

const border = { style: BorderStyle.SINGLE, size: 4, color: palette.line };
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};
const margins = { left: 85, right: 85, marginUnitType: WidthType.DXA };

const styleOf = {
  start: styleIds.tableText,
  center: styleIds.tableCentre,
  end: styleIds.tableFigure,
} as const satisfies Record<BookColumn['align'], string>;

const headings = {
  start: undefined,
  center: 'center',
  end: 'right',
} as const satisfies Record<BookColumn['align'], 'center' | 'right' | undefined>;

/** A table under its caption; its headings come again on every page it goes on to. */
export function writeTable(table: BookTable, shape: PageShape, writer: DocxWriter): FileChild[] {
  const { columns, note, rows } = table;
  const widths = columnWidths(table, shape.width);
  const cells = { columns, widths, shape };
  return [
    caption(table, styleIds.caption, writer),
    new Table({
      rows: [
        headingRow(cells),
        ...rows.map((row, at) => writeRow(row, cells, keepsNext(table, at))),
      ],
      width: { size: shape.width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins,
      borders,
    }),
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

interface Cells {
  readonly columns: readonly BookColumn[];
  readonly widths: readonly number[];
  readonly shape: PageShape;
}

const shaded = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

const headingRow = ({ columns, widths }: Cells): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ align, heading }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading: shaded(palette.soft),
          children: [
            new Paragraph({
              style: styleIds.tableHeading,
              alignment: headings[align],
              children: lines(heading),
            }),
          ],
        }),
    ),
  });

function writeRow(row: BookRow, { columns, shape, widths }: Cells, keeps: boolean): TableRow {
  const { cells, isTotal } = row;
  const keepNext = keeps || undefined;
  const shading = isTotal ? shaded(palette.total) : undefined;
  const cantSplit = fitsOnPage(cells, widths, shape) || undefined;
  const title = titleOf(row);
  if (title !== null) {
    const only = new TableCell({
      columnSpan: columns.length,
      width: { size: shape.width, type: WidthType.DXA },
      shading,
      children: [
        new Paragraph({ style: styleIds.tableText, keepNext, children: lines(title, true) }),
      ],
    });
    return new TableRow({ cantSplit, children: [only] });
  }
  return new TableRow({
    cantSplit,
    children: columns.map(
      ({ align }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          shading,
          children: [
            new Paragraph({
              style: styleOf[align],
              keepNext,
              children: lines(cells[at] ?? '', isTotal),
            }),
          ],
        }),
    ),
  });
}

/** The one text of a row that is over others: it takes the whole width. */
function titleOf({ cells, isTotal }: BookRow): string | null {
  if (!isTotal || cells.length === 1) return null;
  const [only, ...others] = cells.filter((cell) => cell !== '');
  return only !== undefined && others.length === 0 ? only : null;
}
