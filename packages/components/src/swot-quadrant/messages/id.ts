import type { SwotMessages } from './types.js';

export const id: SwotMessages = {
  title: 'Posisi SWOT',
  chartTitle: (scope) => `Posisi SWOT: ${scope}`,
  chartDescription: (position) =>
    `Bidang dengan empat kuadran. Posisinya ${position}. Angkanya ada pada tabel.`,
  chartWithoutPosition: 'Bidang dengan empat kuadran, tanpa posisi.',
  axisInternal: 'Sumbu internal: skor kekuatan dikurangi skor kelemahan.',
  axisExternal: 'Sumbu eksternal: skor peluang dikurangi skor ancaman.',
  axisHalf: 'Selisihnya dibagi dua.',
  axisThreshold: 'Sumbu adalah jumlah skor IFAS dan EFAS; batas kuadran pada 2,5.',
  low: (total) => `${total} rendah`,
  high: (total) => `${total} tinggi`,
  turned: 'Setelah rating dibalik',
  undecided: 'kuadran belum dapat ditentukan',
  side: 'Bagian',
  weight: 'Bobot',
  score: 'Skor',
  total: (table) => `Jumlah ${table}`,
  coordinate: (axis) => `Koordinat ${axis}`,
  turnedCoordinate: (axis) => `Koordinat ${axis} setelah rating dibalik`,
  ieCell: 'Sel matriks IE',
  turnedIeCell: 'Sel matriks IE setelah rating dibalik',
  figures: 'Angka posisi',
  issues: 'Catatan',
  noneTitle: (scope) => `Belum ada analisis SWOT untuk ${scope}`,
  noneHint:
    'Tambahkan kekuatan, kelemahan, peluang, dan ancaman beserta bobot dan ratingnya; posisi dihitung dengan sendirinya.',
  unknownScope: (scope) => `Cakupan “${scope}” tidak ada dalam kerangka rencana ini`,
  scopeChoices: (choices) => `Isi atribut scope dengan salah satu dari: ${choices}.`,
};
