import type { BookTable } from '../../types.js';
import { heightOf, lineOf, padding, styles, tableSize, widthOf } from '../document/page.js';
import { linesOf } from './estimate.js';
import { groupHeading } from './group-heading.js';

/** How a table goes over the end of a page; a note below it counts as its last row. */
export interface TableBreaks {
  /** How many rows its heads never stand without: the first, and what heads the group that it is in; or all. */
  readonly rowsAtStart: number;
  /** Whether each row never stands on another page than the next one. */
  readonly isKeptWithNext: readonly boolean[];
  /** Whether a row may break: one that is kept whole and longer than a page would be cut off. */
  readonly isWithinRows: boolean;
  /** What caption, heads and the rows at the start take. */
  readonly startHeight: number;
}

/** A row that may take more of a page than this breaks over pages. */
const tallRow = 0.55;
/** No last page of a table has fewer rows, unless they would take more of it than this. */
const [fewestRows, mostAtEnd] = [3, 0.33];
/** What takes no more of a page, and has so few rows or a note, stands on one. */
const mostWhole = 0.4;

/** Decides by estimates, which are rather too high than too low. */
export function tableBreaks(
  { caption, columns, note, rows }: BookTable,
  widths: readonly number[],
  isWide: boolean,
): TableBreaks {
  const whole = widthOf(isWide);
  const page = heightOf(isWide);
  const heads =
    12 +
    linesOf(caption, whole, styles.caption.fontSize) * lineOf(styles.caption.fontSize) +
    rowHeight(
      columns.map(({ heading }) => heading),
      widths,
    );
  const heights = rows.map((row) => {
    const group = groupHeading(row);
    return group === null ? rowHeight(row.cells, widths) : rowHeight([group], [whole]);
  });
  if (note !== null) heights.push(noteHeight(note, whole));
  const start = rows.findIndex((row) => groupHeading(row) === null) + 1 || rows.length;
  const startHeight = heads + sumOf(heights.slice(0, start));
  const isTall = (height: number) => height > tallRow * page;
  if (heights.some(isTall)) {
    const rowsAtStart = heights.slice(0, start).some(isTall) ? 0 : start;
    return { rowsAtStart, isKeptWithNext: [], isWithinRows: true, startHeight };
  }
  const wholeHeight = heads + sumOf(heights);
  const isShort = note !== null || rows.length <= start + fewestRows;
  if (isShort && wholeHeight <= mostWhole * page) {
    const rowsAtStart = heights.length;
    return { rowsAtStart, isKeptWithNext: [], isWithinRows: false, startHeight: wholeHeight };
  }
  const most = fewestRows + (note === null ? 0 : 1);
  const rowsAtEnd = lastWithin(heights.slice(start).slice(-most), mostAtEnd * page);
  const isWanted = heights.map((_, at) => {
    const row = rows[at];
    const isGroup = row !== undefined && groupHeading(row) !== null;
    return at >= start && at < heights.length - 1 && (isGroup || at >= heights.length - rowsAtEnd);
  });
  const isKeptWithNext = withinPage(isWanted, heights, page - heads);
  return { rowsAtStart: start, isKeptWithNext, isWithinRows: false, startHeight };
}

/** How many of the last fit into a height together. */
function lastWithin(heights: readonly number[], most: number): number {
  const fitting = heights.findIndex((_, at) => sumOf(heights.slice(at)) <= most);
  return fitting === -1 ? 0 : heights.length - fitting;
}

/** Without those that would be more than a page holds: what is kept together and longer would be cut off. */
function withinPage(
  isWanted: readonly boolean[],
  heights: readonly number[],
  most: number,
): boolean[] {
  let together = 0;
  return heights.map((height, at) => {
    together += height;
    const isKept = (isWanted[at] ?? false) && together + (heights[at + 1] ?? 0) <= most;
    if (!isKept) together = 0;
    return isKept;
  });
}

const sumOf = (heights: readonly number[]): number =>
  heights.reduce((sum, height) => sum + height, 0);

const rowHeight = (cells: readonly string[], widths: readonly number[]): number =>
  2 * padding.along +
  lineOf(tableSize) *
    cells.reduce((most, cell, at) => Math.max(most, linesOf(cell, widths[at] ?? 1, tableSize)), 1);

const noteHeight = (note: string, width: number): number =>
  2 * padding.along + linesOf(note, width, styles.note.fontSize) * lineOf(styles.note.fontSize);
