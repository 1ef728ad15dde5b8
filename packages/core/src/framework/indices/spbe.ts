import type { IndexDefinition } from '../types.js';

/**
 * Indeks SPBE, 0 to 5 with two decimals (PermenPANRB 59/2020); regions have figures up to 2025, and from
 * 1 June 2026 Pemdi is the index to go by. Only its bands are here, not what it is made of.
 *
 * @example
 * spbeIndex.dataYears?.to; // 2025
 */
export const spbeIndex: IndexDefinition = {
  id: 'spbe',
  name: {
    id: 'Indeks Sistem Pemerintahan Berbasis Elektronik (SPBE)',
    en: 'Electronic-Based Government System (SPBE) index',
  },
  legalBasis: {
    id: 'Peraturan Menteri PANRB Nomor 59 Tahun 2020; data sampai dengan tahun 2025',
    en: 'Regulation 59/2020 of the Minister for Administrative and Bureaucratic Reform; data up to 2025',
  },
  dataYears: { from: null, to: 2025 },
  validity: { from: null, to: '2026-05-31' },
  bands: [
    { id: 'poor', name: { id: 'Kurang', en: 'Poor' }, from: 0, below: 1.8 },
    { id: 'sufficient', name: { id: 'Cukup', en: 'Sufficient' }, from: 1.8, below: 2.6 },
    { id: 'good', name: { id: 'Baik', en: 'Good' }, from: 2.6, below: 3.5 },
    { id: 'very-good', name: { id: 'Sangat Baik', en: 'Very good' }, from: 3.5, below: 4.2 },
    { id: 'excellent', name: { id: 'Memuaskan', en: 'Excellent' }, from: 4.2, below: 5 },
  ],
};
