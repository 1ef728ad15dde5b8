import type { IndexDefinition } from '../types.js';
import { pemdiStructure } from './pemdi-structure.js';

/**
 * Indeks Pemdi (Pemerintah Digital), 0 to 5; takes the place of the SPBE index from 1 June 2026
 * (PermenPANRB 8/2026).
 *
 * @example
 * pemdiIndex.validity?.from; // '2026-06-01'
 */
export const pemdiIndex: IndexDefinition = {
  id: 'pemdi',
  name: {
    id: 'Indeks Pemerintah Digital (Pemdi)',
    en: 'Digital Government (Pemdi) index',
  },
  legalBasis: {
    id: 'Peraturan Menteri PANRB Nomor 8 Tahun 2026, sejak 1 Juni 2026',
    en: 'Regulation 8/2026 of the Minister for Administrative and Bureaucratic Reform, since 1 June 2026',
  },
  dataYears: { from: 2026, to: null },
  validity: { from: '2026-06-01', to: null },
  bands: [
    { id: 'poor', name: { id: 'Kurang', en: 'Poor' }, from: 0, below: 1.5 },
    { id: 'sufficient', name: { id: 'Cukup', en: 'Sufficient' }, from: 1.5, below: 2.5 },
    { id: 'good', name: { id: 'Baik', en: 'Good' }, from: 2.5, below: 3.5 },
    { id: 'very-good', name: { id: 'Sangat Baik', en: 'Very good' }, from: 3.5, below: 4 },
    { id: 'excellent', name: { id: 'Memuaskan', en: 'Excellent' }, from: 4, below: 5 },
  ],
  structure: pemdiStructure,
};
