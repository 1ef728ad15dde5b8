import type { FieldHint } from './types.js';

const field = (
  code: string,
  id: string,
  en: string,
  ...subDimensionIds: readonly string[]
): FieldHint => ({ field: code, name: { id, en }, subDimensionIds });

/**
 * The bidang urusan that a kabupaten/kota has by the nomenclature (Undang-Undang 23/2014 and Permendagri 90/2019), and
 * where their programmes mostly go in `kominfo-2021`. Codes and names are theirs, where they go is our own proposal.
 */
export const kominfoFields: readonly FieldHint[] = [
  field('1.01', 'Pendidikan', 'Education', 'society-learning'),
  field('1.02', 'Kesehatan', 'Health', 'living-health'),
  field(
    '1.03',
    'Pekerjaan umum dan penataan ruang',
    'Public works and spatial planning',
    'living-harmony',
    'living-mobility',
  ),
  field(
    '1.04',
    'Perumahan rakyat dan kawasan permukiman',
    'Housing and settlements',
    'living-harmony',
  ),
  field(
    '1.05',
    'Ketenteraman dan ketertiban umum serta perlindungan masyarakat',
    'Public order and protection of the public',
    'society-security',
  ),
  field('1.06', 'Sosial', 'Social affairs', 'economy-welfare', 'society-community'),
  field('2.07', 'Tenaga kerja', 'Labour', 'economy-welfare'),
  field(
    '2.08',
    'Pemberdayaan perempuan dan pelindungan anak',
    'Empowerment of women and protection of children',
    'society-community',
    'society-security',
  ),
  field('2.09', 'Pangan', 'Food', 'living-health'),
  field('2.10', 'Pertanahan', 'Land', 'living-harmony'),
  field('2.11', 'Lingkungan hidup', 'Environment', 'environment-protection', 'environment-waste'),
  field(
    '2.12',
    'Administrasi kependudukan dan pencatatan sipil',
    'Population administration and civil registration',
    'governance-service',
  ),
  field(
    '2.13',
    'Pemberdayaan masyarakat dan desa',
    'Empowerment of communities and villages',
    'society-community',
  ),
  field(
    '2.14',
    'Pengendalian penduduk dan keluarga berencana',
    'Population control and family planning',
    'living-health',
    'society-community',
  ),
  field('2.15', 'Perhubungan', 'Transport', 'living-mobility'),
  field(
    '2.16',
    'Komunikasi dan informatika',
    'Communication and informatics',
    'governance-service',
    'governance-bureaucracy',
    'governance-policy',
  ),
  field(
    '2.17',
    'Koperasi, usaha kecil, dan menengah',
    'Cooperatives, small and medium enterprise',
    'economy-welfare',
    'economy-industry',
  ),
  field('2.18', 'Penanaman modal', 'Investment', 'branding-business', 'governance-service'),
  field('2.19', 'Kepemudaan dan olahraga', 'Youth and sport', 'society-community', 'living-health'),
  field('2.20', 'Statistik', 'Statistics', 'governance-policy'),
  field('2.21', 'Persandian', 'Cryptography', 'governance-bureaucracy', 'society-security'),
  field('2.22', 'Kebudayaan', 'Culture', 'branding-tourism', 'society-community'),
  field('2.23', 'Perpustakaan', 'Libraries', 'society-learning'),
  field('2.24', 'Kearsipan', 'Archives', 'governance-bureaucracy'),
  field('3.25', 'Kelautan dan perikanan', 'Marine affairs and fisheries', 'economy-industry'),
  field('3.26', 'Pariwisata', 'Tourism', 'branding-tourism'),
  field('3.27', 'Pertanian', 'Agriculture', 'economy-industry'),
  field('3.28', 'Kehutanan', 'Forestry', 'environment-protection'),
  field('3.29', 'Energi dan sumber daya mineral', 'Energy and minerals', 'environment-energy'),
  field('3.30', 'Perdagangan', 'Trade', 'branding-business', 'economy-industry'),
  field('3.31', 'Perindustrian', 'Industry', 'economy-industry'),
  field('3.32', 'Transmigrasi', 'Transmigration', 'economy-welfare'),
  field('4.01', 'Sekretariat daerah', 'Regional secretariat', 'governance-policy'),
  field('4.02', 'Sekretariat DPRD', 'Secretariat of the parliament', 'governance-policy'),
  field('5.01', 'Perencanaan', 'Planning', 'governance-policy', 'governance-bureaucracy'),
  field('5.02', 'Keuangan', 'Finance', 'governance-bureaucracy', 'economy-transaction'),
  field('5.03', 'Kepegawaian', 'Staffing', 'governance-bureaucracy'),
  field('5.04', 'Pendidikan dan pelatihan', 'Training of staff', 'governance-bureaucracy'),
  field('5.05', 'Penelitian dan pengembangan', 'Research and development', 'governance-policy'),
  field('6.01', 'Inspektorat daerah', 'Regional inspectorate', 'governance-bureaucracy'),
  field('7.01', 'Kecamatan', 'Districts', 'governance-service', 'society-community'),
  field(
    '8.01',
    'Kesatuan bangsa dan politik',
    'National unity and politics',
    'society-community',
    'society-security',
  ),
];
