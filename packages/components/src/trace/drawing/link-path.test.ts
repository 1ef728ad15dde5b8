import { expect, test } from 'vitest';
import { columnX, gridHeight, makeGrid, rowY } from './grid.js';
import { linkPath } from './link-path.js';

const grid = makeGrid({ width: 1300, em: 16, left: 0, height: 3, room: 1 });
const place = (column: number, row: number) => ({ column, row });
const numbersOf = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('six columns fill the width up to what sticks out behind them', () => {
  expect(columnX(grid, 5) + grid.box.width).toBeCloseTo(1300 - 0.75 * 16, 6);
  expect(gridHeight(grid, 2) - rowY(grid, 1)).toBe(grid.box.height + grid.room);
});

test('a link runs from the side of one box to the side of the other', () => {
  const numbers = numbersOf(linkPath(grid, place(0, 0), place(1, 2)));
  expect(numbers[0]).toBeCloseTo(grid.box.width, 0);
  expect(numbers.at(-2)).toBeCloseTo(columnX(grid, 1), 0);
  expect(numbers.at(-1)).toBeCloseTo(rowY(grid, 2) + grid.box.height / 2, 0);
});

test('a link that passes columns does so between the rows', () => {
  const path = linkPath(grid, place(0, 1), place(3, 0));
  const gutter = rowY(grid, 1) + grid.box.height + grid.room / 2;
  const [, level] = /([\d.]+)H/.exec(path) ?? [];
  expect(Number(level)).toBeCloseTo(gutter, 0);
  expect(gutter).toBeLessThan(rowY(grid, 2));
});
