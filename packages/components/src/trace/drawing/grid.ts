import { columns } from '../model/columns.js';

/** Where boxes stand in a drawing, in pixels. */
export interface Grid {
  /** Size of the type on boxes. */
  readonly type: number;
  readonly width: number;
  /** What stands before the first column. */
  readonly left: number;
  /** What stands above the first row. */
  readonly head: number;
  readonly box: { readonly width: number; readonly height: number };
  /** From a box to the next one in its row. */
  readonly gap: number;
  /** From a box to the next one in its column. */
  readonly room: number;
}

export interface GridOptions {
  readonly width: number;
  readonly em: number;
  /** In em. */
  readonly left: number;
  readonly height: number;
  readonly room: number;
}

const count = columns.length;

/** What stands behind the last column, in em: the sign of an open question sticks out. */
const right = 0.75;

/** Columns share what room there is; gaps grow with it, up to where links are easy to follow. */
export function makeGrid({ em, height, left, room, width }: GridOptions): Grid {
  const inner = width - (left + right) * em;
  const gap = Math.min(4 * em, Math.max(1.5 * em, inner / 26));
  return {
    type: 0.8125 * em,
    width,
    left: left * em,
    head: 2.5 * em,
    box: { width: (inner - (count - 1) * gap) / count, height: height * em },
    gap,
    room: room * em,
  };
}

export function columnX({ box, gap, left }: Grid, column: number): number {
  return left + column * (box.width + gap);
}

export function rowY({ box, head, room }: Grid, row: number): number {
  return head + row * (box.height + room);
}

/** How high a drawing of so many rows is. */
export function gridHeight(grid: Grid, rows: number): number {
  return rowY(grid, Math.max(1, rows));
}
