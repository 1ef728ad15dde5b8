import type { ColumnForm, ColumnName, Topic, TopicNames } from '../../columns/column.js';

const column = (
  key: string,
  form: ColumnForm,
  [id, en]: readonly [string, string],
  synonyms: readonly string[] = [],
  required = false,
): ColumnName => ({ key, form, title: { id, en }, synonyms, required });

const topic = (
  name: Topic,
  [id, en]: readonly [string, string],
  synonyms: readonly string[],
  columns: readonly ColumnName[],
): TopicNames => ({ topic: name, title: { id, en }, synonyms, columns });

const code = column('code', 'line', ['Kode', 'Code'], ['ID', 'Nomor kode']);
const opd = column(
  'opd',
  'reference',
  ['Perangkat daerah', 'Department'],
  ['OPD', 'SKPD', 'Dinas', 'Instansi', 'Unit kerja', 'OPD pengampu', 'Penanggung jawab'],
  true,
);
const dimension = column(
  'dimension',
  'choice',
  ['Dimensi', 'Dimension'],
  ['Pilar', 'Dimensi smart city', 'Dimensi kota cerdas'],
);

/** Columns as a region may look for them, of topics that share several. */
export const officeTopics: readonly TopicNames[] = [
  topic(
    'problems',
    ['Permasalahan', 'Problems'],
    ['Masalah', 'Isu', 'Daftar masalah'],
    [
      code,
      column(
        'title',
        'line',
        ['Permasalahan', 'Problem'],
        ['Masalah', 'Judul masalah', 'Uraian masalah', 'Isu'],
        true,
      ),
      opd,
      dimension,
      column('cause', 'text', ['Penyebab', 'Cause'], ['Akar masalah', 'Sebab']),
      column('urgency', 'level', ['Urgensi', 'Urgency'], ['U']),
      column('seriousness', 'level', ['Keseriusan', 'Seriousness'], ['Kegawatan', 'S']),
      column('growth', 'level', ['Pertumbuhan', 'Growth'], ['Perkembangan', 'G']),
    ],
  ),
  topic(
    'innovations',
    ['Inovasi', 'Innovations'],
    ['Daftar inovasi', 'Inovasi daerah'],
    [
      code,
      column(
        'title',
        'line',
        ['Judul inovasi', 'Title'],
        ['Nama inovasi', 'Inovasi', 'Nama aplikasi'],
        true,
      ),
      opd,
      dimension,
      column('year', 'year', ['Tahun', 'Year'], ['Tahun mulai', 'Tahun penerapan', 'TA']),
      column('kind', 'choice', ['Bentuk', 'Kind'], ['Bentuk inovasi', 'Jenis inovasi']),
      column('stage', 'choice', ['Tahapan', 'Stage'], ['Tahap inovasi', 'Status']),
      column('description', 'text', ['Uraian', 'Description'], ['Deskripsi', 'Keterangan']),
      column('benefit', 'text', ['Manfaat', 'Benefit'], ['Hasil inovasi']),
      column('link', 'link', ['Tautan', 'Link'], ['Alamat web', 'URL', 'Link video']),
      column('started', 'day', ['Tanggal uji coba', 'Trial date'], ['Waktu uji coba']),
    ],
  ),
  topic(
    'programs',
    ['Program', 'Programmes'],
    ['Rencana aksi', 'Program dan kegiatan'],
    [
      code,
      column(
        'title',
        'line',
        ['Nama program', 'Programme'],
        ['Program', 'Program kegiatan', 'Uraian program', 'Kegiatan'],
        true,
      ),
      opd,
      dimension,
      column('budget', 'rupiah', ['Anggaran', 'Budget'], ['Pagu', 'Kebutuhan dana', 'Biaya']),
      column('budget-2026', 'rupiah', ['Anggaran 2026', 'Budget 2026'], ['Pagu 2026']),
      column('budget-2027', 'rupiah', ['Anggaran 2027', 'Budget 2027'], ['Pagu 2027']),
      column('source', 'choice', ['Sumber dana', 'Funding'], ['Sumber pendanaan']),
      column('from', 'year', ['Tahun mulai', 'From'], ['Mulai']),
      column('to', 'year', ['Tahun selesai', 'To'], ['Selesai']),
    ],
  ),
];
