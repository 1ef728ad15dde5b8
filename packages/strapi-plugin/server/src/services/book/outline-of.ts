import { numberBook, type Book, type BookSection } from '@kotacerdas/core/book';
import type { BookOutline } from '../../../../shared/contracts/book';

/** The sections of a book with their numbers, without what stands in them. */
export function outlineOf(book: Pick<Book, 'appendices' | 'chapters' | 'form'>): BookOutline[] {
  const { sections } = numberBook(book);
  const told = (section: BookSection): BookOutline => ({
    id: section.id,
    number: sections.get(section.id) ?? null,
    heading: section.heading,
    sections: section.sections.map(told),
  });
  return [...book.chapters, ...book.appendices].map(told);
}
