import type { EditingMessages } from './types.js';

export const id: EditingMessages = {
  steps: 'Langkah pengisian',
  undo: 'Urungkan',
  redo: 'Ulangi',
  kept: (at) => `Draf tersimpan di peramban ini (${at}), belum masuk ke rencana.`,
  restored: (at) => `Draf dari ${at} dipulihkan. Isian belum masuk ke rencana.`,
  outdated: (at) =>
    `Draf dari ${at} dipulihkan, tetapi rencana sudah berubah sejak itu. Periksa lagi isiannya.`,
  notKept:
    'Peramban ini tidak dapat menyimpan draf. Jangan tutup halaman sebelum isian masuk ke rencana.',
  offline: 'Tidak ada sambungan internet.',
  hand: 'Masukkan ke rencana',
  discard: 'Buang draf',
  discardSure: 'Buang semua isian yang belum masuk ke rencana?',
  discardYes: 'Ya, buang',
  discardNo: 'Tidak',
};
