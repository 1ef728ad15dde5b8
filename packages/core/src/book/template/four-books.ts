import { buku1 } from './buku-1.js';
import { buku2 } from './buku-2.js';
import type { BookTemplate, ChapterTemplate } from './types.js';

const chaptersOf = ({ chapters }: BookTemplate, ids: readonly string[]): ChapterTemplate[] =>
  chapters.filter(({ id }) => ids.includes(id));

/**
 * The same plan in four books, as some regions print it: *Analisis Strategis*, *Masterplan*, *Quick Wins* and *Road
 * Map*.
 *
 * @example
 * fourBooks.map(({ id }) => id);
 * // ['analisis-strategis', 'masterplan', 'quick-wins', 'road-map']
 */
export const fourBooks: readonly BookTemplate[] = [
  {
    ...buku1,
    id: 'analisis-strategis',
    title: { id: 'Buku 1', en: 'Book 1' },
    subtitle: { id: 'Analisis Strategis', en: 'Strategic analysis' },
  },
  {
    id: 'masterplan',
    title: { id: 'Buku 2', en: 'Book 2' },
    subtitle: { id: 'Masterplan', en: 'Masterplan' },
    chapters: chaptersOf(buku2, [
      'introduction',
      'strategies',
      'action-plan',
      'institutions-and-funding',
      'monitoring',
    ]),
    appendices: [],
  },
  {
    id: 'quick-wins',
    title: { id: 'Buku 3', en: 'Book 3' },
    subtitle: { id: 'Quick Wins', en: 'Quick wins' },
    chapters: chaptersOf(buku2, ['quick-wins']),
    appendices: [],
  },
  {
    id: 'road-map',
    title: { id: 'Buku 4', en: 'Book 4' },
    subtitle: { id: 'Road Map', en: 'Roadmap' },
    chapters: chaptersOf(buku2, ['roadmap']),
    appendices: [],
  },
];
