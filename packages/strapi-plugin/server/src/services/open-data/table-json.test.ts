import type { OpenTable } from '@kotacerdas/core/exchange';
import { expect, it } from 'vitest';
import { tableJson } from './table-json';

const title = { id: 'Program', en: 'Programme' };
const table: OpenTable = {
  name: 'program',
  title,
  columns: [
    { name: 'kode', type: 'string', title },
    { name: 'anggaran', type: 'integer', title },
  ],
  primaryKey: ['kode'],
  foreignKeys: [],
  rows: [
    ['=1+1', 2_500_000],
    ['PR-2', null],
  ],
};

it('has a row by the names of its columns, with values as they are', () => {
  // JSON is run by no spreadsheet: a text that looks like a formula stays what it is.
  expect(JSON.parse(tableJson(table))).toEqual([
    { kode: '=1+1', anggaran: 2_500_000 },
    { kode: 'PR-2', anggaran: null },
  ]);
});

it('is an empty list where there are no rows', () => {
  expect(JSON.parse(tableJson({ ...table, rows: [] }))).toEqual([]);
});
