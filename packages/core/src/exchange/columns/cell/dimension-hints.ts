import type { ColumnOption } from '../column-option.js';

/** What offices write for the six dimensions, whose names are English: our own reading, so that a person is asked. */
const hints: Readonly<Record<string, readonly string[]>> = {
  'smart-governance': ['Pemerintahan', 'Tata kelola', 'Birokrasi', 'Pelayanan publik'],
  'smart-branding': ['Branding', 'Pemasaran daerah', 'Citra daerah'],
  'smart-economy': ['Ekonomi', 'Perekonomian'],
  'smart-living': ['Kehidupan', 'Kualitas hidup', 'Kehidupan layak'],
  'smart-society': ['Masyarakat', 'Kemasyarakatan', 'Sosial'],
  'smart-environment': ['Lingkungan', 'Lingkungan hidup'],
};

/**
 * What people may mean by an option that is a dimension; nothing for any other.
 *
 * @example
 * dimensionHints('smart-economy'); // ['Ekonomi', 'Perekonomian']
 */
export const dimensionHints = (value: ColumnOption['value']): readonly string[] =>
  typeof value === 'string' && Object.hasOwn(hints, value) ? (hints[value] ?? []) : [];
