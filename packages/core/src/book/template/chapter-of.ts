import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { bookChapters } from '../../masterplan/completeness/book-chapters.js';
import type { ChapterTemplate, SectionTemplate } from './types.js';

/** A chapter with the name and the requirements that the check of a plan knows it by. */
export function chapterOf(
  book: string,
  id: string,
  sections: readonly SectionTemplate[],
): ChapterTemplate {
  const found = bookChapters.find((each) => each.book === book && each.id === id);
  if (found === undefined) {
    throw new KotaCerdasError('KC_INVALID_OPTION', `no chapter "${id}" in "${book}"`);
  }
  const { name, requirements } = found;
  return { id, heading: name, requirements, perDimension: false, contents: [], sections };
}
