import type { SwotExplanationMessages } from './types.js';

export const id: SwotExplanationMessages = {
  coordinate: (axis, scope) => `Koordinat ${axis}: ${scope}`,
  total: (table, scope) => `Jumlah ${table}: ${scope}`,
  side: (kind, scope) => `Skor ${kind}: ${scope}`,
  ieCell: (scope) => `Sel matriks IE: ${scope}`,
  factor: 'Faktor',
  part: 'Bagian',
  weight: 'Bobot',
  rating: 'Rating',
  score: 'Skor',
  sum: (kind) => `Jumlah ${kind}`,
  caption: 'Bobot × rating = skor setiap faktor',
  scoreRule: 'Skor setiap faktor = bobot × rating. Skor pada setiap bagian dijumlahkan.',
  percent: 'Bobot diisi dalam persen, lalu dibagi 100.',
  difference: (axis, first, second) => `${axis} = skor ${first} − skor ${second}`,
  half: (axis, first, second) => `${axis} = (skor ${first} − skor ${second}) ÷ 2`,
  addition: (result, first, second) => `${result} = skor ${first} + skor ${second}`,
  threshold: (middle) => `Sumbu memotong pada ${middle}, tengah skala rating.`,
  rounded: (figure) => `Ditampilkan dengan dua desimal: ${figure}.`,
  cells: (ifas, efas) => `Kolom dari total IFAS (${ifas}), baris dari total EFAS (${efas}).`,
  cellBands: 'Batasnya: kuat 3–4, sedang 2 sampai di bawah 3, lemah 1 sampai di bawah 2.',
  noFigure: 'Angka ini belum dapat dihitung.',
  turned: (figure) => `Setelah rating kelemahan dan ancaman dibalik: ${figure}.`,
  source: (framework, version) =>
    `Sumber: ${framework}, versi ${version}. Metode IFAS/EFAS (Rangkuti); matriks IE (David).`,
};
