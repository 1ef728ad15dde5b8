import { checkMasterplan } from '../../masterplan/completeness/check-masterplan.js';
import type { BookCheck } from '../../masterplan/completeness/types.js';
import type { BookTemplate } from '../template/types.js';
import type { BookSource } from './book-context.js';

/**
 * How far a plan fills a book, chapter by chapter, and what to do next.
 *
 * @example
 * const source = { masterplan, framework: kominfo2021, asOf: '2026-11-23' };
 * bookCompleteness(source, buku1).chapters.length; // 8
 */
export function bookCompleteness(
  { asOf, framework, masterplan }: Pick<BookSource, 'asOf' | 'framework' | 'masterplan'>,
  { chapters, id: book }: BookTemplate,
): BookCheck {
  const asked = chapters.map(({ heading, id, perDimension, requirements }) => ({
    book,
    id,
    name: heading,
    perDimension,
    requirements,
  }));
  const { books } = checkMasterplan(masterplan, { framework, asOf, chapters: asked });
  return books[0] ?? { id: book, status: 'empty', share: null, chapters: [] };
}
