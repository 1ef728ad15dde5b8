import { expect, it } from 'vitest';
import { readWorkbook } from '../reader/read-workbook.js';
import { inventoryWorkbook } from './inventory-workbook.js';

const table = {
  header: ['Kode', 'Nama inovasi', 'Perangkat daerah', 'Tujuan'],
  rows: [
    ['I-GOV-01', '=1+1', '', 'Baris satu\nbaris dua'],
    ['I-GOV-02', 'Izin', 'DPMPTSP', '1.500'],
  ],
};

it('says what the table says, as texts', async () => {
  const read = await readWorkbook(inventoryWorkbook(table, 'kipp'), { now: () => 0 });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const [sheet] = read.workbook.sheets;
  expect(sheet?.name).toBe('KIPP');
  const texts = sheet?.rows.map(({ cells }) => cells.map(({ value }) => value));
  expect(texts?.[1]).toContainEqual(expect.objectContaining({ text: '=1+1' }));
  expect(texts?.[2]).toContainEqual(expect.objectContaining({ text: '1.500' }));
});

it('has the header alone without innovations, and the same bytes every time', () => {
  const empty = { header: table.header, rows: [] };
  expect(inventoryWorkbook(empty, 'iga')).toEqual(inventoryWorkbook(empty, 'iga'));
});
