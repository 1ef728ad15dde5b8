import type { Topic } from '../../columns/column.js';
import type { SheetExtras, Written } from './sheet-of.js';

/** A sheet as an office made it, and what a person sees in it. */
export interface OfficeHeader {
  readonly what: string;
  readonly name: string;
  readonly rows: readonly (readonly Written[])[];
  readonly extras?: SheetExtras;
  readonly topic: Topic | null;
  readonly headerRow: number | null;
  readonly headerRows?: 1 | 2;
  /** By column, from A: its key, or `null` where it is none of the topic. */
  readonly keys: readonly (string | null)[];
}

const innovations = (
  what: string,
  header: readonly Written[],
  keys: readonly (string | null)[],
): OfficeHeader => ({
  what,
  name: 'Sheet1',
  rows: [header, ...entries(keys)],
  topic: 'innovations',
  headerRow: 1,
  keys,
});

const examples: Readonly<Record<string, readonly Written[]>> = {
  title: ['Antrean Daring', 'Laporan Cepat', 'Pasar Digital'],
  opd: ['Dinas Kesehatan', 'Diskominfo', 'Disperindag'],
  dimension: ['Smart Living', 'Smart Governance', 'Smart Economy'],
  year: [2024, 2025, 2026],
  from: [2024, 2025, 2026],
  to: [2027, 2028, 2029],
  kind: ['Inovasi pelayanan publik', 'Inovasi tata kelola', 'Inovasi daerah lainnya'],
  stage: ['Penerapan', 'Uji coba', 'Inisiatif'],
  description: ['Antrean puskesmas lewat ponsel', 'Aduan warga', 'Pasar rakyat daring'],
  benefit: ['Waktu tunggu turun', 'Aduan dijawab', 'Omzet naik'],
  link: [
    'https://antre.example.go.id',
    'https://lapor.example.go.id',
    'https://pasar.example.go.id',
  ],
  started: ['3 Mei 2024', '17-08-2025', '2026-01-05'],
  budget: [1_500_000_000, 250_000_000, 75_000_000],
  'budget-2026': [1_500_000_000, 250_000_000, 75_000_000],
  'budget-2027': ['Rp 1,5 miliar', 'Rp250.000.000,-', '75 juta'],
  source: ['APBD', 'APBN', 'CSR'],
  code: ['INV-1', 'INV-2', 'INV-3'],
  cause: ['Kurang petugas', 'Jaringan putus', 'Belum ada data'],
  urgency: [5, 4, 3],
  seriousness: [4, 4, 2],
  growth: [3, 2, 5],
};

/** Three rows below a header; what is no column of the topic holds running numbers. */
export const entries = (keys: readonly (string | null)[]): Written[][] =>
  [0, 1, 2].map((row) =>
    keys.map((key) => (key === null ? row + 1 : (examples[key]?.[row] ?? null))),
  );

const programs = ['title', 'opd', 'budget-2026', 'budget-2027'] as const;

export const officeHeaders: readonly OfficeHeader[] = [
  innovations(
    "a department's own list",
    ['No', 'Nama Inovasi', 'Perangkat Daerah', 'Tahun', 'Bentuk Inovasi', 'Tahapan'],
    [null, 'title', 'opd', 'year', 'kind', 'stage'],
  ),
  innovations(
    'capitals',
    ['NO.', 'NAMA INOVASI', 'PERANGKAT DAERAH', 'TAHUN', 'TAHAPAN'],
    [null, 'title', 'opd', 'year', 'stage'],
  ),
  innovations(
    'double spaces, no-break spaces and line breaks',
    ['No ', ' Nama  Inovasi', 'Perangkat\u00a0Daerah', 'Tahun\u2009', 'Bentuk\r\nInovasi'],
    [null, 'title', 'opd', 'year', 'kind'],
  ),
  innovations(
    'look-alike letters',
    ['Nо', 'Nаmа Inоvаsi', 'Ｐｅｒａｎｇｋａｔ　Ｄａｅｒａｈ', 'Tаhun'],
    [null, 'title', 'opd', 'year'],
  ),
  innovations(
    'remarks in brackets',
    [
      'No',
      'Nama Inovasi (wajib diisi)',
      'OPD [singkatan]',
      'Tahun (yyyy)',
      'Status (lihat catatan)',
    ],
    [null, 'title', 'opd', 'year', 'stage'],
  ),
  innovations(
    'typing errors',
    ['No', 'Nama Inovsi', 'Perangkat Derah', 'Tahun', 'Betuk Inovasi', 'Manfat'],
    [null, 'title', 'opd', 'year', 'kind', 'benefit'],
  ),
  innovations(
    'words besides',
    ['No', 'Nama Inovasi Daerah', 'Perangkat Daerah Pelaksana', 'Tahun', 'Tahapan Inovasi'],
    [null, 'title', 'opd', 'year', 'stage'],
  ),
  innovations(
    'words run together',
    ['No', 'NamaInovasi', 'PerangkatDaerah', 'Tahun', 'BentukInovasi'],
    [null, 'title', 'opd', 'year', 'kind'],
  ),
  innovations(
    'stars and colons',
    ['No.', 'Nama Inovasi *', 'SKPD:', 'Tahun*', 'Manfaat :'],
    [null, 'title', 'opd', 'year', 'benefit'],
  ),
  innovations(
    'a header called __proto__',
    ['__proto__', 'Nama Inovasi', 'OPD', 'Tahun', 'constructor'],
    [null, 'title', 'opd', 'year', null],
  ),
  innovations(
    'English',
    ['No', 'Title', 'Department', 'Dimension', 'Year', 'Stage'],
    [null, 'title', 'opd', 'dimension', 'year', 'stage'],
  ),
  innovations(
    'links and days',
    ['Kode', 'Nama Inovasi', 'Instansi', 'Waktu Uji Coba', 'Link Video'],
    ['code', 'title', 'opd', 'started', 'link'],
  ),
  innovations(
    'a link that is called otherwise',
    ['Nama Inovasi', 'OPD', 'Tahun', 'Link pendukung'],
    ['title', 'opd', 'year', 'link'],
  ),
  innovations(
    'a column of numbers that is called like a name',
    ['Inovasi', 'Nama Inovasi', 'Dinas', 'Tahun'],
    [null, 'title', 'opd', 'year'],
  ),
  innovations(
    'columns that nobody asked for',
    ['No', 'Nama Inovasi', 'Nomor HP', 'Admin', 'OPD', 'Catatan'],
    [null, 'title', null, null, 'opd', null],
  ),
  innovations(
    'a year that is called otherwise',
    ['No', 'Nama Inovasi', 'Unit Kerja', 'Tahun Pelaksanaan'],
    [null, 'title', 'opd', 'year'],
  ),
  {
    what: 'a letterhead and a title above',
    name: 'Rekap',
    rows: [
      ['PEMERINTAH KABUPATEN CONTOH'],
      ['DINAS KOMUNIKASI DAN INFORMATIKA'],
      [],
      ['DAFTAR INOVASI DAERAH', null, null, null, 'Tahun 2026'],
      ['No', 'Nama Inovasi', 'OPD', 'Tahun', 'Keterangan'],
      ...entries([null, 'title', 'opd', 'year', 'description']),
    ],
    extras: { merged: ['A1:E1', 'A2:E2'] },
    topic: 'innovations',
    headerRow: 5,
    keys: [null, 'title', 'opd', 'year', 'description'],
  },
  {
    what: 'a table that begins at C3',
    name: 'Inovasi',
    rows: [[], [], [null, null, 'Inovasi', 'OPD'], [null, null, 'Antrean Daring', 'Dinkes']],
    topic: 'innovations',
    headerRow: 3,
    keys: [null, null, 'title', 'opd'],
  },
  {
    what: 'two header rows, merged',
    name: 'Program',
    rows: [
      ['No', 'Nama Program', 'OPD', 'Anggaran', null],
      [null, null, null, 2026, 2027],
      ...entries([null, ...programs]),
    ],
    extras: { merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    topic: 'programs',
    headerRow: 1,
    headerRows: 2,
    keys: [null, ...programs],
  },
  {
    what: 'two header rows, not merged, below a title',
    name: 'Lampiran 2',
    rows: [
      ['RENCANA AKSI KOTA CERDAS'],
      ['No', 'Program/Kegiatan', 'Penanggung Jawab', 'Pagu', null, 'Sumber Dana'],
      [null, null, null, '2026', '2027', null],
      ...entries([null, ...programs, 'source']),
    ],
    topic: 'programs',
    headerRow: 2,
    headerRows: 2,
    keys: [null, ...programs, 'source'],
  },
  {
    what: 'two header rows, of which the lower one says everything',
    name: 'Program',
    rows: [
      ['Identitas', null, 'Pelaksanaan', null, null],
      ['Nama program', 'OPD', 'Tahun mulai', 'Tahun selesai', 'Sumber dana'],
      ...entries(['title', 'opd', 'from', 'to', 'source']),
    ],
    extras: { merged: ['A1:B1', 'C1:E1'] },
    topic: 'programs',
    headerRow: 2,
    keys: ['title', 'opd', 'from', 'to', 'source'],
  },
  {
    what: 'budgets of years that are not planned',
    name: 'Program',
    rows: [
      ['Nama Program', 'OPD', 'Anggaran', null],
      [null, null, 2031, 2032],
      ...entries([...programs]),
    ],
    extras: { merged: ['C1:D1'] },
    topic: 'programs',
    headerRow: 1,
    headerRows: 2,
    keys: ['title', 'opd', null, null],
  },
  {
    what: 'units in brackets',
    name: 'Rencana Aksi',
    rows: [
      ['No', 'Kegiatan', 'Dinas', 'Kebutuhan Dana (Rp)', 'Sumber Pendanaan', 'Mulai', 'Selesai'],
      ...entries([null, 'title', 'opd', 'budget', 'source', 'from', 'to']),
    ],
    topic: 'programs',
    headerRow: 1,
    keys: [null, 'title', 'opd', 'budget', 'source', 'from', 'to'],
  },
  {
    what: 'problems with urgency, seriousness and growth by their letters',
    name: 'USG',
    rows: [
      ['No', 'Isu', 'Akar Masalah', 'OPD Pengampu', 'U', 'S', 'G', 'Total'],
      ...entries([null, 'title', 'cause', 'opd', 'urgency', 'seriousness', 'growth', null]),
    ],
    topic: 'problems',
    headerRow: 1,
    keys: [null, 'title', 'cause', 'opd', 'urgency', 'seriousness', 'growth', null],
  },
  {
    what: 'problems by dimension',
    name: 'Masalah OPD',
    rows: [
      ['No', 'Dimensi Smart City', 'Permasalahan', 'Penyebab', 'Perangkat Daerah'],
      ...entries([null, 'dimension', 'title', 'cause', 'opd']),
    ],
    topic: 'problems',
    headerRow: 1,
    keys: [null, 'dimension', 'title', 'cause', 'opd'],
  },
  {
    what: 'a numbering row below the header',
    name: 'Inovasi 2026',
    rows: [
      ['No', 'Nama Inovasi', 'OPD', 'Tahun'],
      [1, 2, 3, 4],
      ...entries([null, 'title', 'opd', 'year']),
    ],
    topic: 'innovations',
    headerRow: 1,
    keys: [null, 'title', 'opd', 'year'],
  },
  {
    what: 'a sheet of something else',
    name: 'Daftar Hadir',
    rows: [
      ['No', 'Nama', 'Jabatan', 'Tanda Tangan'],
      [1, 'Siti', 'Kepala Bidang', null],
      [2, 'Budi', 'Staf', null],
    ],
    topic: null,
    headerRow: 1,
    keys: [null, null, null, null],
  },
  {
    what: 'a sheet of instructions',
    name: 'Petunjuk',
    rows: [['Petunjuk pengisian'], ['Isi kolom Nama Inovasi dengan nama inovasi OPD Anda.']],
    topic: null,
    headerRow: 1,
    keys: [null],
  },
  {
    what: 'an empty sheet',
    name: 'Sheet2',
    rows: [],
    topic: null,
    headerRow: null,
    keys: [],
  },
];
