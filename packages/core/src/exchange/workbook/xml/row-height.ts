import type { WrittenCell, WrittenColumn } from './sheet-model.js';
import type { CellStyle } from './styles.js';

/** Points of a line of text in the font of cells. */
const lineHeight = 15;

/** A long text shows its beginning; who wants more makes the row higher. */
const mostLines = 12;

const titleHeight = 24;

/**
 * How high a row has to be for its texts, in points; `null` for the usual height. It is an estimate by characters:
 * spreadsheets measure a row again as soon as somebody writes into it, but not all of them when they open a file.
 */
export function rowHeight(
  cells: readonly (WrittenCell | null)[],
  columns: readonly WrittenColumn[],
): number | null {
  const lines = cells.map((cell, at) => {
    const column = columns[at];
    if (typeof cell?.content !== 'string' || column === undefined || column.hidden === true) {
      return 1;
    }
    return isOneLine(cell.style) ? 1 : linesOf(cell.content, column);
  });
  if (cells.some((cell) => cell?.style === 'title')) return titleHeight;
  const most = Math.min(mostLines, Math.max(1, ...lines));
  return most === 1 ? null : most * lineHeight;
}

const isOneLine = (style: CellStyle) =>
  style === 'plain' || style === 'title' || style === 'link' || style.startsWith('sent');

function linesOf(text: string, { width }: WrittenColumn): number {
  const characters = Math.max(1, width - 1);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}
