import { expect, test } from 'vitest';
import { tableCsv } from './table-csv.js';

const table = {
  caption: 'Anggaran',
  columns: [{ label: 'Program' }, { label: 'Rupiah', numeric: true }],
  rows: [
    ['Akta lahir; sehari "jadi"', 'Rp 1.500.000'],
    ['=HYPERLINK("x")', '−0,46'],
    ['@SUM(A1)', '72,9%'],
    ['-contoh', '(1,00; 0,50)'],
  ],
} as const;

test('columns are parted as a spreadsheet of that language expects', () => {
  const lines = tableCsv(table, 'id').split('\r\n');
  expect(lines[0]).toBe('\uFEFFProgram;Rupiah');
  expect(lines[1]).toBe('"Akta lahir; sehari ""jadi""";Rp 1.500.000');
  expect(tableCsv(table, 'en')).toContain('\uFEFFProgram,Rupiah\r\n');
});

test('what a spreadsheet would run is made harmless, and figures stay figures', () => {
  const lines = tableCsv(table, 'id').split('\r\n');
  expect(lines[2]).toBe('"\'=HYPERLINK(""x"")";"-0,46"');
  expect(lines[3]).toBe('\'@SUM(A1);"72,9%"');
  expect(lines[4]).toBe('\'-contoh;"(1,00; 0,50)"');
  expect(lines[5]).toBe('');
});
