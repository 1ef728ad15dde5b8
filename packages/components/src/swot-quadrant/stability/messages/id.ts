import type { StabilityMessages } from './types.js';

export const id: StabilityMessages = {
  ask: 'Seberapa kokoh posisi ini?',
  cloud: 'Titik-titik samar menunjukkan posisi bila bobot dan rating sedikit berubah:',
  how: (draws, spread) =>
    `Bagian dari ${draws} percobaan yang jatuh di setiap kuadran. Pada setiap percobaan, bobot digeser acak sampai ±${spread} dari nilainya (jumlahnya tetap) dan rating sampai ±${spread} dari lebar skalanya.`,
  trapped:
    'Kokoh belum tentu benar: arah skala rating dapat menyesatkan posisi ini. Lihat catatan di bawah.',
  none: 'Kekokohan belum dapat dihitung, karena kuadrannya belum dapat ditentukan.',
  onAxis: 'pada sumbu',
  shareOf: (quadrant) => `Percobaan di kuadran ${quadrant}`,
  meanOf: (coordinate) => `${coordinate}: rata-rata percobaan ± simpangan baku`,
  draws: 'Banyaknya percobaan',
  spread: 'Pergeseran terjauh bobot dan rating',
};
