import type { ListMessages } from './types.js';

export const id: ListMessages = {
  filters: 'Saringan',
  filtersSet: (count) => `${count} aktif`,
  search: 'Cari',
  searchHint: 'kata atau kode',
  any: 'Semua',
  reset: 'Hapus saringan',
  showMore: (count) => `Tampilkan ${count} lagi`,
  showAll: (count) => `Tampilkan semua (${count})`,
  downloadCsv: 'Unduh CSV',
};
