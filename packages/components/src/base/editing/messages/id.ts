import type { EditingMessages } from './types.js';

export const id: EditingMessages = {
  steps: 'Langkah pengisian',
  undo: 'Urungkan',
  redo: 'Ulangi',
  kept: (at) => `Ketikan belum tersimpan ada di peramban ini (${at}), belum masuk ke rencana.`,
  restored: (at) => `Ketikan belum tersimpan dari ${at} dipulihkan. Isian belum masuk ke rencana.`,
  outdated: (at) =>
    `Ketikan belum tersimpan dari ${at} dipulihkan, tetapi rencana sudah berubah sejak itu. Periksa lagi isiannya.`,
  notKept:
    'Peramban ini tidak dapat menyimpan ketikan. Jangan tutup halaman sebelum isian masuk ke rencana.',
  offline: 'Tidak ada sambungan internet.',
  hand: 'Masukkan ke rencana',
  discard: 'Buang ketikan',
  discardSure: 'Buang semua isian yang belum masuk ke rencana?',
  discardYes: 'Ya, buang',
  discardNo: 'Tidak',
};
