import type { BookTemplate } from './types.js';
import { chapterPerDimension } from './chapter-of.js';

/**
 * Buku 3, *Ringkasan Eksekutif*: the plan on one page, then one or two pages for each dimension.
 *
 * @example
 * buku3.chapters.length; // 2
 */
export const buku3: BookTemplate = {
  id: 'buku-3',
  title: { id: 'Buku 3', en: 'Book 3' },
  subtitle: { id: 'Ringkasan Eksekutif', en: 'Executive summary' },
  chapters: [
    {
      id: 'summary',
      heading: { id: 'Ringkasan rencana', en: 'The plan in brief' },
      requirements: [],
      perDimension: false,
      contents: ['summary-of-the-plan'],
      sections: [],
    },
    { ...chapterPerDimension('buku-3', 'dimension', ['page-of-dimension']), lacking: 'sentence' },
  ],
  appendices: [],
};

/**
 * The *ringkasan* for the head of the region: one page.
 *
 * @example
 * ringkasan.chapters.length; // 1
 */
export const ringkasan: BookTemplate = {
  id: 'ringkasan',
  form: 'leaflet',
  title: { id: 'Ringkasan', en: 'Summary' },
  subtitle: { id: 'Rencana kota cerdas dalam satu halaman', en: 'The smart city plan on one page' },
  chapters: buku3.chapters.slice(0, 1),
  appendices: [],
};
