import type { BoardMessages } from './types.js';

const degrees: Readonly<Record<number, string>> = {
  3: ' (cukup)',
  5: ' (jelas)',
  7: ' (sangat)',
  9: ' (mutlak)',
};

export const id: BoardMessages = {
  title: (scope) => `Papan SWOT: ${scope}`,
  scope: 'Cakupan',
  withoutAnalysis: (scope) => `${scope} (belum ada)`,
  noneHint: 'Buat analisis, lalu tambahkan faktor beserta bobot dan ratingnya.',
  begin: 'Buat analisis',
  closed: {
    submitted:
      'Analisis ini sedang diperiksa, jadi tidak dapat diubah. Tarik pengajuannya, atau tunggu sampai dikembalikan.',
    approved:
      'Analisis ini sudah disetujui, jadi tidak dapat diubah. Mintalah agar dikembalikan kalau ada yang perlu diperbaiki.',
    locked:
      'Analisis ini sudah dikunci, jadi tidak dapat diubah. Mintalah agar dibuka kembali kalau ada yang perlu diperbaiki.',
  },
  tables: { ifas: 'Faktor internal (IFAS)', efas: 'Faktor eksternal (EFAS)' },
  sum: (sum, expected) => `Bobot ${sum} dari ${expected}`,
  fits: 'pas',
  missing: (difference) => `kurang ${difference}`,
  tooMuch: (difference) => `lebih ${difference}`,
  noWeights: 'Belum ada bobot',
  even: 'Samakan jumlahnya',
  evened: (table) => `Jumlah bobot ${table} sudah disamakan.`,
  help: 'Bantu hitung bobot',
  none: 'Belum ada faktor.',
  statement: 'Pernyataan',
  weight: 'Bobot',
  weightPercent: 'Bobot (%)',
  rating: 'Rating',
  score: 'Skor',
  printed: (score) => `Tercetak ${score}.`,
  handle: 'Pindahkan',
  handleHint:
    'Seret tombol kode untuk memindahkan faktor, atau tekan untuk memilih tujuannya. Dengan papan tik: Alt+↑ dan Alt+↓ menggeser, Alt+← dan Alt+→ memindahkan ke daftar di sebelahnya.',
  to: (kind) => `Ke ${kind}`,
  up: 'Naik',
  down: 'Turun',
  moved: (code, kind, place) => `${code} kini di ${kind}, ${place}.`,
  recoded: (before, code, kind, place) =>
    `${before} pindah ke ${kind} dan menjadi ${code}, ${place}.`,
  place: (at, count) => `${at} dari ${count}`,
  remove: 'Hapus',
  removeSure: (code) => `Hapus faktor ${code}?`,
  cited: (strategies) => `Dikutip oleh ${strategies}; kutipannya ikut hilang.`,
  needed: (code, strategies) =>
    `${code} tidak dapat dihapus: hanya faktor ini yang dikutip oleh ${strategies}. Ubah dulu strategi itu.`,
  removeYes: 'Ya, hapus',
  no: 'Batal',
  removed: (code) => `${code} dihapus.`,
  add: (kind) => `Tambah ${kind}`,
  addYes: 'Tambahkan',
  added: (code) => `${code} ditambahkan.`,
  weightHint: 'Bobot yang kosong menjadi 0; nanti dapat dihitung.',
  notNumber: 'Tulis sebuah angka, misalnya 0,15.',
  ambiguous: (decimal, whole) => `Angka ini bermakna ganda. Tulis ${decimal} atau ${whole}.`,
  notNegative: 'Bobot tidak boleh negatif.',
  method: 'Cara menghitung',
  methods: {
    pairs: 'Perbandingan berpasangan',
    likert: 'Kepentingan 1–5',
    ahp: 'AHP 1–9',
  },
  hints: {
    pairs: 'Tiap dua faktor dibandingkan: mana yang lebih penting?',
    likert: 'Tiap faktor diberi nilai kepentingan; bobotnya adalah bagian dari jumlah semua nilai.',
    ahp: 'Tiap dua faktor dibandingkan dengan skala Saaty: mana yang lebih penting, dan berapa kali.',
  },
  needsTwo: 'Perlu paling sedikit dua faktor.',
  importance: 'Kepentingan',
  choose: 'pilih',
  question: 'Mana yang lebih penting?',
  comparison: (place) => `Perbandingan ${place}`,
  more: (code) => `${code} lebih penting`,
  equal: 'Sama penting',
  times: (first, second, times) =>
    times === 1
      ? `${first} dan ${second} sama penting`
      : `${first} ${times}× lebih penting daripada ${second}${degrees[times] ?? ''}`,
  next: 'Berikutnya',
  back: 'Sebelumnya',
  result: 'Bobot hasil hitungan',
  factor: 'Faktor',
  before: 'Sekarang',
  after: 'Menjadi',
  consistency: (ratio, limit) => `Rasio konsistensi ${ratio}; paling tinggi ${limit}.`,
  apply: 'Terapkan bobot ini',
  applied: (table) => `Bobot ${table} diterapkan.`,
  restart: 'Ulangi dari awal',
};
