import type { ExpectedSheet } from './corpus-case.js';

/** A department's own list. */
export const header = ['No', 'Nama Inovasi', 'Perangkat Daerah', 'Tahun', 'Tahapan'];

const keys = { B: 'title', C: 'opd', D: 'year', E: 'stage' };

/** That list, recognised. */
export const inovasi = (sheet: string, more: Partial<ExpectedSheet> = {}): ExpectedSheet => ({
  sheet,
  topic: 'innovations',
  headerRow: 1,
  keys,
  ...more,
});
