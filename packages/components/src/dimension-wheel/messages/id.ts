import type { WheelMessages } from './types.js';

export const id: WheelMessages = {
  title: 'Roda dimensi',
  description:
    'Lingkaran dalam berisi dimensi, lingkaran luar berisi subdimensi. Panah kanan dan kiri berpindah di satu lingkaran, panah atas ke luar, panah bawah ke dalam, Enter memilih.',
  items: 'Semua isian',
  itemsShort: 'isian',
  measure: 'Ukuran',
  whole: 'Seluruh rencana',
  wholeName: (figure) => `Seluruh rencana: ${figure}`,
  table: (measure) => `Isi rencana per dimensi; roda menurut ${measure}`,
  dimensions: 'Dimensi',
  subDimension: 'Subdimensi',
  subDimensions: 'Subdimensi',
  noSubDimension: 'Tanpa subdimensi',
  outside: 'Dimensi di luar kerangka',
  outsideHint: 'Isian ini menyebut dimensi yang tidak ada dalam kerangka rencana.',
  budget: 'Anggaran',
  progress: 'Kemajuan',
  reported: (reported, unreported) => `${reported} program melapor, ${unreported} belum`,
  more: (count) => `dan ${count} lagi`,
  nothing: 'Belum ada isian di sini',
  nothingHint: 'Catat permasalahan, kebutuhan, inovasi, strategi, atau program untuk bagian ini.',
  emptyTitle: 'Belum ada isian pada dimensi mana pun',
  emptyHint: 'Catat permasalahan, kebutuhan, dan inovasi beserta dimensinya.',
};
