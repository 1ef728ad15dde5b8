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
        ['OPD Pelaksana', 'Perangkat Daerah Pengusul', 'Instansi Pengelola'],
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
