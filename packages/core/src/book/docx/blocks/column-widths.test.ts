import { expect, it } from 'vitest';
import type { BookColumn } from '../../types.js';
import { columnWidths } from './column-widths.js';

const column = (heading: string, share: number, align: BookColumn['align'] = 'start') => ({
  heading,
  share,
  align,
});
const row = (...cells: string[]) => ({ cells, isTotal: false });
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

it('columns share the width, to the last twip', () => {
  const columns = [column('A', 1), column('B', 2), column('C', 4)];
  expect(columnWidths({ columns, rows: [] }, 7000)).toEqual([1000, 2000, 4000]);
  expect(sum(columnWidths({ columns, rows: [] }, 9071))).toBe(9071);
});

it('a column is as wide as the longest word of its heading, at the cost of the others', () => {
  const columns = [column('Kesenjangan', 1), column('Uraian', 9), column('Dinas', 9)];
  const [first = 0, ...others] = columnWidths({ columns, rows: [] }, 9000);
  expect(first).toBeGreaterThan(1200);
  expect(others[0]).toBe(Math.floor((9000 - first) / 2));
});

it('a column of codes or figures is as wide as the longest of them', () => {
  const columns = [column('No.', 1, 'center'), column('Uraian', 20), column('Pagu', 1, 'end')];
  const [code = 0, , amount = 0] = columnWidths(
    { columns, rows: [row('P-ENV-05', 'x'.repeat(90), 'Rp1.234.567.890')] },
    9000,
  );
  expect(code).toBeGreaterThan(900);
  expect(amount).toBeGreaterThan(1400);
});

it('one word never takes more than its part of a table', () => {
  const columns = [column('x'.repeat(300), 1), ...Array.from({ length: 5 }, () => column('A', 1))];
  expect(columnWidths({ columns, rows: [] }, 6000)).toEqual(Array(6).fill(1000));
  const few = [column('x'.repeat(300), 1), column('A', 9)];
  expect(columnWidths({ columns: few, rows: [] }, 6000)).toEqual([1800, 4200]);
});

it('many tight columns share what there is', () => {
  const columns = Array.from({ length: 12 }, () => column('Keterangan', 1));
  expect(columnWidths({ columns, rows: [] }, 6000)).toEqual(Array(12).fill(500));
});
