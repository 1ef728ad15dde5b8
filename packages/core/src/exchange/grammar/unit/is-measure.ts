import { cleanText } from '../clean-text.js';

/** In what offices count, besides money and hundredths. */
const counted = [
  'tahun|thn|th|triwulan|semester|bulan|bln|minggu|hari|jam|menit|detik|years?|months?|days?|hours?',
  'orang|org|jiwa|kk|rumah tangga|keluarga|warga|peserta|siswa|pegawai|people|persons?',
  'unit|buah|bh|paket|pkt|set|titik|lokasi|ruas|kali|dokumen|dok|berkas|laporan|lembar|eksemplar',
  'kegiatan|layanan|aplikasi|sistem|opd|desa|kelurahan|kecamatan|kabupaten|kota|sekolah|puskesmas',
  'indeks|index|skor|score|nilai|level|poin|point|rasio|angka|number',
  'km2?|m[23]?|ha|hektare?|kg|ton|kwintal|liter|mbps|gbps|gb|tb|mw|kwh',
].join('|');

const measure = new RegExp(String.raw`^(?:${counted})(?: ?/ ?(?:${counted}))*$`, 'u');

/** Whether a text only says in what is counted: `Orang`, `dokumen/tahun`, `m²`. */
export const isMeasure = (text: string): boolean =>
  measure.test(cleanText(text).normalize('NFKC').toLowerCase());
