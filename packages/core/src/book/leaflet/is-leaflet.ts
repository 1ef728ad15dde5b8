import type { Book } from '../types.js';

/**
 * Whether a book is a leaflet: of one chapter without sections. It has neither cover nor contents, but its title above,
 * and its chapter has no number.
 */
export const isLeaflet = ({
  appendices,
  chapters,
}: Pick<Book, 'appendices' | 'chapters'>): boolean =>
  appendices.length === 0 && chapters.length === 1 && chapters[0]?.sections.length === 0;
