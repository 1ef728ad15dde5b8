import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parsed, rawPlan } from '../../../testing/plans.js';
import { readBytes } from '../../draft/testing/change-workbook.js';
import { cellAddress } from '../../reader/cell-address.js';
import { mergeRpjmd } from '../merge/merge-rpjmd.js';
import { readRpjmd, type ReadRpjmdOptions } from '../read-rpjmd.js';
import { sheetOf, workbookOf } from '../testing/workbook-of.js';
import { en } from './messages/en.js';
import { id } from './messages/id.js';
import { writeRpjmdReport } from './write-rpjmd-report.js';

const plan = parsed(rawPlan());
const period = { from: 2025, to: 2029 };
const header = [
  'Visi',
  'Kode Misi',
  'Misi',
  'Kode Tujuan',
  'Tujuan',
  'Kode Sasaran',
  'Sasaran',
  'Kode Program',
  'Nama Program',
  'Indikator',
  'Satuan',
  'Target 2025',
  'Target 2026',
  'Pagu 2025',
  'Pagu 2026',
  'Perangkat Daerah',
];
const above = ['Kota melayani', '1', 'Tata kelola', '1.1', 'SPBE', '1.1.1', 'Layanan digital'];
const program = ['2.16.03', 'Aplikasi', 'Indeks SPBE', 'indeks', 3, 3.5, 500_000_000, 6_000_000];
const line = [...above, ...program, 'Diskominfo'];

function reportOf(
  rows: Parameters<typeof sheetOf>[0],
  more: Partial<ReadRpjmdOptions> = {},
  lang: 'id' | 'en' = 'id',
) {
  const workbook = workbookOf(sheetOf(rows), sheetOf([['Rahasia']], { name: 'B', hidden: true }));
  const read = readRpjmd(workbook, { plan, period, ...more });
  const merge = read.rpjmd === null ? null : mergeRpjmd(more.plan?.rpjmd, read.rpjmd);
  const bytes = writeRpjmdReport(workbook, read, merge, { plan, lang, fileName: 'sipd.csv' });
  return { bytes, read, merge };
}

async function sheetsOf(bytes: Uint8Array) {
  const { sheets } = await readBytes(bytes);
  return sheets.map(({ name, rows }) => ({
    name,
    cells: new Map(
      rows.flatMap(({ cells, number }) =>
        cells.map(({ column, value }) => [
          cellAddress(number, column),
          value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : value.kind,
        ]),
      ),
    ),
  }));
}

function coloursOf(bytes: Uint8Array, addresses: readonly string[]) {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sent = part('xl/worksheets/sheet2.xml');
  const formats = [...part('xl/styles.xml').matchAll(/<xf [^>]*fillId="(\d+)"/gu)].slice(1);
  const fills = [...part('xl/styles.xml').matchAll(/<fill>(.*?)<\/fill>/gu)];
  return addresses.map((address) => {
    const style = new RegExp(`<c r="${address}" s="(\\d+)"`, 'u').exec(sent)?.[1];
    const fill = fills[Number(formats[Number(style)]?.[1])]?.[1] ?? '';
    return /fgColor rgb="FF(\w+)"/u.exec(fill)?.[1];
  });
}
const [green, yellow, red] = ['CDEBC8', 'FFF0A8', 'F8C9C4'];

describe('the report of an RPJMD', () => {
  it('has the file as it was sent, and says at each cell what it brings', async () => {
    const { bytes } = reportOf([header, line]);
    const [summary, sent, ...others] = await sheetsOf(bytes);
    expect(others).toEqual([]);
    expect(summary?.name).toBe('Hasil pemeriksaan');
    expect([...(summary?.cells.values() ?? [])]).toEqual(
      expect.arrayContaining([
        'Hasil pemeriksaan sipd.csv',
        'Isian baru',
        '4',
        'Visi: Kota melayani.',
      ]),
    );
    expect(sent?.cells.get('O2')).toBe(6_000_000);
    expect(sent?.cells.get('Q2')).toBe(
      [
        'C2: Misi: 1 Tata kelola.',
        'E2: Tujuan: 1.1 SPBE.',
        'G2: Sasaran: 1.1.1 Layanan digital.',
        'H2: Program: 2.16.03 Aplikasi.',
        'N2: Pagu 2025: Rp500.000.000.',
        'O2: Pagu 2026: Rp6.000.000.',
        'J2: Indikator: Indeks SPBE.',
        'L2: Target 2025 Indeks SPBE: 3.',
        'M2: Target 2026 Indeks SPBE: 3,5.',
      ].join('\n'),
    );
    expect(coloursOf(bytes, ['C2', 'O2', 'M2', 'A2', 'P2'])).toEqual([
      green,
      green,
      green,
      undefined,
      undefined,
    ]);
  });

  it('tells of what the plan has already only what differs', async () => {
    const first = reportOf([header, line]).merge?.rpjmd;
    const now = parsed({ ...rawPlan(), rpjmd: first });
    const newer = line.with(14, 7_000_000).with(8, 'Aplikasi Digital').with(12, 4);
    const { bytes } = reportOf([header, newer], { plan: now }, 'en');
    const [summary, sent] = await sheetsOf(bytes);
    expect(summary?.name).toBe('Findings');
    expect(sent?.cells.get('Q2')).toBe(
      [
        'H2: Name: was Aplikasi, becomes Aplikasi Digital.',
        'M2: Target 2026 Indeks SPBE: was 3.5, becomes 4.',
        'O2: Ceiling 2026: was Rp6,000,000, becomes Rp7,000,000.',
      ].join('\n'),
    );
    expect(coloursOf(bytes, ['C2', 'N2', 'O2'])).toEqual([undefined, undefined, green]);
    const same = reportOf([header, line], { plan: now });
    expect((await sheetsOf(same.bytes))[1]?.cells.get('Q2')).toBeUndefined();
  });

  it('marks what is asked and what cannot be taken', async () => {
    const doubtful = line.with(12, '1.500');
    const { bytes } = reportOf([
      ['(dalam juta rupiah)'],
      header,
      doubtful,
      [...line.with(7, '2,16,03').slice(0, -1), 'Dinas Entah'],
      [...line.slice(0, -1), 'Dinas Entah'],
    ]);
    const [summary, sent] = await sheetsOf(bytes);
    expect(coloursOf(bytes, ['M3', 'H4', 'P5'])).toEqual([yellow, red, yellow]);
    expect(sent?.cells.get('Q3')).toContain('M3: “1.500” dapat berarti 1.500 / 1,5. Pilih');
    expect([...(summary?.cells.values() ?? [])]).toEqual(
      expect.arrayContaining([
        'Tertulis “(dalam juta rupiah)”. Pilih satuan pagu; sebelum dipilih, pagu belum dibaca.',
      ]),
    );
  });

  it('of a file without an RPJMD is the summary with the file', async () => {
    const { bytes, merge } = reportOf([['Nama', 'Alamat']]);
    expect(merge).toBeNull();
    expect((await sheetsOf(bytes)).map(({ name }) => name)).toEqual(['Hasil pemeriksaan', 'RPJMD']);
  });

  it('is the same bytes twice, and has each word in both languages', () => {
    expect(reportOf([header, line]).bytes).toEqual(reportOf([header, line]).bytes);
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
  });
});
