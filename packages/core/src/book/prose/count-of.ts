import { formatInteger } from '../../locale/format-number.js';

const words = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
] as const;

/**
 * How many of something, as running text says it: small counts as a word, others as a figure. Indonesian has no
 * plural, so the noun stands as it is.
 */
export function countOf(count: number, noun: string): string {
  return `${words[count] ?? formatInteger('id', count)} ${noun}`;
}
