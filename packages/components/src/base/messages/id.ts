import type { BaseMessages } from './types.js';

export const id: BaseMessages = {
  loading: 'Memuat rencana…',
  noneTitle: 'Belum ada rencana untuk ditampilkan',
  noneHint:
    'Sebutkan alamat rencana pada atribut src, atau sisipkan rencana sebagai JSON di dalam elemen ini.',
  failedTitle: 'Rencana tidak dapat ditampilkan',
  unreachable: (url) =>
    `Alamat ${url} tidak dapat dihubungi. Periksa sambungan internet, lalu coba lagi.`,
  notFound: (url) =>
    `Belum ada rencana yang diterbitkan di alamat ${url}, atau alamat ini keliru (kode 404).`,
  serverTrouble: (url, status) =>
    `Server di alamat ${url} sedang tidak dapat menjawab (kode ${status}). Coba lagi beberapa saat lagi.`,
  badStatus: (url, status) => `Alamat ${url} menjawab dengan kode ${status}, bukan dengan rencana.`,
  badAddress: (url) => `“${url}” bukan alamat yang sah. Periksa atribut src.`,
  notJsonAt: (url) => `Isi alamat ${url} bukan JSON yang sah.`,
  notJsonInside:
    'Isi elemen <script type="application/json"> di dalam komponen ini bukan JSON yang sah.',
  refusedTitle: 'Dokumen rencana ini tidak diterima',
  refusedHint: (count) => `Ditemukan ${count} kesalahan. Perbaiki dokumennya, lalu muat lagi.`,
  wholeDocument: 'seluruh dokumen',
  moreIssues: (count) => `dan ${count} kesalahan lain`,
  retry: 'Coba lagi',
  showTable: 'Lihat tabel',
  hideTable: 'Tutup tabel',
  asOf: (date) => `Keadaan per ${date}`,
  edition: (number) => `Terbitan nomor ${number}`,
  pair: (x, y) => `(${x};\u00a0${y})`,
  whereFrom: 'Dari mana angka ini?',
  partMissing:
    'Ada bagian yang tidak dapat dimuat. Periksa sambungan internet, lalu muat ulang halaman.',
  leftOut: 'Tidak ikut dihitung:',
  close: 'Tutup',
  download: 'Unduh',
  stillLoading: 'Sambungan lambat. Rencana masih dimuat…',
  tooLarge: (url, size) => `Isi alamat ${url} terlalu besar (${size}); paling besar 32 MB.`,
  stale: (reason) => `Pembaruan gagal; yang tampil adalah isi terakhir yang diterima. ${reason}`,
};
