import { expect, it } from 'vitest';
import { table } from './table.js';

it('puts numbers to the right and texts to the left', () => {
  expect(
    table([{ heading: 'Elemen' }, { heading: 'Skor', isNumber: true }], [['  Struktur', '3,27']]),
  ).toEqual(['Elemen      Skor', '  Struktur  3,27']);
});

it('breaks what is too long in the column that may be broken, below itself', () => {
  const rows = [['S1', 'Jaringan serat optik sampai kelurahan', '0,10']];
  expect(table([{}, { isFlexible: true }, { isNumber: true }], rows, 34)).toEqual([
    'S1  Jaringan serat optik      0,10',
    '    sampai kelurahan',
  ]);
});

it('of no rows it is empty', () => {
  expect(table([{}, {}], [])).toEqual([]);
});
