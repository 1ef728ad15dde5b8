import type { Book, BookSection } from '../types.js';
import type { BookAdditions } from './additions-schema.js';

/**
 * Ids of sections that officers have written for and that a book hasn't, such as those of another template: their text
 * is kept, and shown to them.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null };
 * const additions = { sections: { 'bab-lama': { before: 'Teks.' } }, order: {} };
 * unplacedAdditions(composeBook(source, buku1), additions); // ['bab-lama']
 */
export function unplacedAdditions(
  { appendices, chapters }: Pick<Book, 'appendices' | 'chapters'>,
  { sections }: Pick<BookAdditions, 'sections'>,
): string[] {
  const known = new Set([...chapters, ...appendices].flatMap(idsOf));
  return Object.keys(sections).filter((id) => !known.has(id));
}

const idsOf = ({ id, sections }: BookSection): string[] => [id, ...sections.flatMap(idsOf)];
