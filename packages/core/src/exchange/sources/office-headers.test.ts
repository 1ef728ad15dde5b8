import { describe, expect, it } from 'vitest';
import { kominfo2021 as framework } from '../../framework/kominfo-2021/kominfo-2021.js';
import { richPlan } from '../draft/testing/rich-plan.js';
import { sheetOf, workbookOf, type Written } from '../match/testing/sheet-of.js';
import { findSources } from './find-sources.js';

const plan = richPlan();

/** Headers that offices gave such a column, and an entry below it. */
type Headers = readonly [key: string, entry: Written, headers: readonly string[]];

interface Office {
  /** What the sheet is called. */
  readonly sheet: string;
  /** The columns beside the one that is looked at, by their keys. */
  readonly beside: Readonly<Record<string, readonly [header: string, entry: Written]>>;
  readonly headers: readonly Headers[];
}

const offices: readonly Office[] = [
  {
    sheet: 'Permasalahan',
    beside: {
      title: ['Permasalahan', 'Antrean lama'],
      opd: ['OPD', 'Dinas Kesehatan'],
      dimension: ['Dimensi', 'Smart Living'],
    },
    headers: [
      [
        'title',
        'Antrean lama',
        [
          'Uraian Masalah',
          'Masalah/Isu',
          'Isu Strategis',
          'Permasalahan yang Dihadapi',
          'Rumusan Masalah',
          'Identifikasi Permasalahan',
        ],
      ],
      [
        'opd',
        'Dinas Kesehatan',
        [
          'OPD Pengampu',
          'Nama OPD',
          'Dinas/Badan',
          'OPD Penanggungjawab',
          'Dinas Terkait',
          'Organisasi Perangkat Daerah',
        ],
      ],
      ['dimension', 'Smart Living', ['Dimensi Kota Cerdas', 'Dim.', 'Pilar Smart City']],
      [
        'cause',
        'Loket kurang',
        ['Penyebab', 'Akar Permasalahan', 'Penyebab Masalah', 'Sebab-sebab'],
      ],
      ['impact', 'Warga pulang', ['Dampak yang ditimbulkan', 'Dampak Masalah', 'Akibatnya']],
      ['urgency', 4, ['Urgensi', 'Tingkat Urgensi', 'Nilai U']],
      ['seriousness', 4, ['Keseriusan', 'S']],
      ['growth', 4, ['Pertumbuhan', 'Growth']],
      ['description', 'Pagi hari', ['Ket.', 'Deskripsi Permasalahan', 'Penjelasan Masalah']],
    ],
  },
  {
    sheet: 'Kebutuhan',
    beside: {
      title: ['Kebutuhan', 'Antrean daring'],
      opd: ['OPD', 'Dinas Kesehatan'],
      dimension: ['Dimensi', 'Smart Living'],
    },
    headers: [
      ['title', 'Antrean daring', ['Nama Kebutuhan', 'Kebutuhan Daerah', 'Kebutuhan OPD']],
      ['kind', 'Aplikasi', ['Kategori Kebutuhan', 'Jenis']],
      [
        'problems',
        'Antrean lama',
        ['Masalah Terkait', 'Menjawab Masalah', 'Permasalahan yang dijawab'],
      ],
    ],
  },
  {
    sheet: 'Inovasi',
    beside: {
      name: ['Nama Inovasi', 'Antrean daring'],
      opd: ['OPD', 'Dinas Kesehatan'],
      dimension: ['Dimensi', 'Smart Living'],
    },
    headers: [
      ['name', 'Antrean daring', ['Judul Inovasi', 'Inovasi Daerah', 'Nm. Inovasi']],
      [
        'opd',
        'Dinas Kesehatan',
        ['OPD Pelaksana', 'Perangkat Daerah Pengusul', 'Unit Kerja Pengelola'],
      ],
      [
        'startYear',
        2024,
        [
          'Th Mulai',
          'Thn. Pelaksanaan',
          'Mulai Tahun',
          'Tahun Implementasi',
          'Tahun Pembuatan',
          'Tahun Peluncuran',
        ],
      ],
      [
        'description',
        'Ambil nomor dari rumah',
        ['Deskripsi Inovasi', 'Uraian Singkat', 'Gambaran Umum', 'Ket'],
      ],
      [
        'resources-budget',
        1_000_000,
        ['Jml Anggaran', 'Pagu Anggaran', 'Kebutuhan Anggaran', 'Anggaran (Rp)'],
      ],
      ['partners', 'Kampus: Universitas Siliwangi', ['Mitra Kerja', 'Kolaborator']],
      ['riskAnalysis', 'Listrik padam', ['Resiko', 'Analisa Resiko']],
    ],
  },
  {
    sheet: 'Rencana aksi',
    beside: {
      name: ['Program', 'Antrean daring'],
      leadOpd: ['OPD Pengampu', 'Dinas Kesehatan'],
      dimension: ['Dimensi', 'Smart Living'],
      from: ['Tahun Mulai', 2025],
      to: ['Tahun Selesai', 2026],
    },
    headers: [
      [
        'name',
        'Antrean daring',
        ['Rencana Aksi', 'Nama Kegiatan', 'Program Smart City', 'Judul Program'],
      ],
      ['leadOpd', 'Dinas Kesehatan', ['PJ', 'Penanggungjawab', 'OPD Pelaksana']],
      ['supportingOpds', 'Dinas Kesehatan', ['OPD Terkait', 'Instansi Terkait']],
      ['activity', 'Memasang layar', ['Rencana Aksi', 'Nama Kegiatan', 'Deskripsi Kegiatan']],
      ['from', 2025, ['Thn Mulai', 'Mulai']],
      ['to', 2026, ['Thn Selesai', 'Tahun Akhir']],
      ['objective', 'Antrean pendek', ['Sasaran Program', 'Tujuan']],
      ['output', '1 sistem', ['Output Kegiatan', 'Keluaran (Output)']],
    ],
  },
];

/** The key that a sheet's header is read as, beside the other columns. */
function keyOf({ beside, sheet }: Office, key: string, header: string, entry: Written) {
  const others = Object.entries(beside).flatMap(([other, pair]) => (other === key ? [] : [pair]));
  const headers = [...others.map(([name]) => name), header];
  const entries = [...others.map(([, written]) => written), entry];
  const workbook = workbookOf(sheetOf(sheet, [headers, entries, entries, entries]));
  const found = findSources(workbook, plan, { framework });
  return found.sheets[0]?.columns.find((column) => column.header === header)?.key;
}

describe.each(offices)('on a sheet $sheet', (office) => {
  const cases = office.headers.flatMap(([key, entry, headers]) =>
    headers.map((header) => [header, key, entry] as const),
  );

  it.each(cases)('%s is %s', (header, key, entry) => {
    expect(keyOf(office, key, header, entry)).toBe(key);
  });
});

/** What a whole sheet is read as: its topic, and of each header the key. */
function read(sheet: string, headers: readonly string[]) {
  const entries = headers.map((header) => {
    if (/^no$/iu.test(header)) return 1;
    if (/dimensi/iu.test(header)) return 'Smart Living';
    if (/opd|dinas|perangkat/iu.test(header)) return 'Dinas Kesehatan';
    return /tahun/iu.test(header) ? 2025 : 'sesuatu yang ditulis';
  });
  const workbook = workbookOf(sheetOf(sheet, [headers, entries, entries, entries]));
  const found = findSources(workbook, plan, { framework }).sheets[0];
  return {
    topic: found?.match.topic,
    keys: headers.map((header) => found?.columns.find((each) => each.header === header)?.key),
  };
}

it.each([
  ['Sheet1', ['No', 'Program', 'Kegiatan', 'OPD Pelaksana', 'Dimensi']],
  ['Rencana aksi', ['Program', 'OPD Pelaksana', 'Dimensi']],
  ['Rencana aksi', ['No', 'Dimensi', 'Program', 'OPD Penanggung Jawab']],
  ['Sheet1', ['No', 'Program', 'Dinas Pelaksana', 'Dimensi', 'Keluaran']],
  ['Sheet1', ['No', 'Program', 'Kegiatan', 'Indikator', 'OPD Pelaksana', 'Dimensi']],
])('a sheet %s of %j is an action plan, whoever carries it out', (sheet, headers) => {
  const { keys, topic } = read(sheet, headers);
  expect(topic).toBe('programs');
  expect(keys[headers.indexOf('Program')]).toBe('name');
  expect(keys[headers.findIndex((header) => /OPD|Dinas/u.test(header))]).toBe('leadOpd');
});

describe('where two headers may be one column, the one that says it more plainly is', () => {
  const both = (sheet: string, headers: readonly string[]) => read(sheet, headers).keys;

  it.each([
    ['Permasalahan', ['No', 'Isu Strategis', 'Permasalahan', 'OPD', 'Dimensi'], 2, 'title'],
    ['Permasalahan', ['Isu Strategis', 'Masalah', 'OPD', 'Dimensi'], 1, 'title'],
    ['Permasalahan', ['Pokok Masalah', 'Masalah', 'OPD', 'Dimensi'], 1, 'title'],
    ['Permasalahan', ['Uraian Masalah', 'Masalah', 'OPD', 'Dimensi'], 1, 'title'],
    ['Kebutuhan', ['Kebutuhan Daerah', 'Nama Kebutuhan', 'OPD', 'Dimensi'], 1, 'title'],
    [
      'Inovasi',
      ['Nama Inovasi', 'Tahun Pembuatan', 'Tahun Penerapan', 'OPD', 'Dimensi'],
      2,
      'startYear',
    ],
    ['Inovasi', ['Nama Inovasi', 'Uraian Singkat', 'Uraian', 'OPD', 'Dimensi'], 2, 'description'],
  ])('on a sheet %s of %j', (sheet, headers, at, key) => {
    const keys = both(sheet, headers);
    expect(keys[at]).toBe(key);
    expect(keys.filter((each) => each === key)).toHaveLength(1);
  });

  it('and of two that say it alike, neither', () => {
    const keys = both('Inovasi', ['Nama Inovasi', 'OPD Pengusul', 'OPD Pelaksana', 'Dimensi']);
    expect(keys.filter((key) => key === 'opd')).toEqual([]);
  });
});
