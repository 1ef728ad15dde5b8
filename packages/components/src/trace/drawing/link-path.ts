import { columnX, rowY, type Grid } from './grid.js';

interface Place {
  readonly column: number;
  readonly row: number;
}

/** A link from one box to another. It passes columns between them below the row it comes from, so as to cross no box. */
export function linkPath(grid: Grid, from: Place, to: Place): string {
  const { box, gap, room } = grid;
  const middle = (row: number) => rowY(grid, row) + box.height / 2;
  const [x, y] = [columnX(grid, from.column) + box.width, middle(from.row)];
  const [endX, endY] = [columnX(grid, to.column), middle(to.row)];
  const start = `M${round(x)} ${round(y)}`;
  if (to.column - from.column <= 1) return `${start}${curve(x, y, endX, endY)}`;
  const gutter = rowY(grid, from.row) + box.height + room / 2;
  const [near, far] = [x + gap, endX - gap];
  return `${start}${curve(x, y, near, gutter)}H${round(far)}${curve(far, gutter, endX, endY)}`;
}

function curve(x: number, y: number, endX: number, endY: number): string {
  const middle = round((x + endX) / 2);
  return `C${middle} ${round(y)} ${middle} ${round(endY)} ${round(endX)} ${round(endY)}`;
}

function round(value: number): string {
  return value.toFixed(1);
}
