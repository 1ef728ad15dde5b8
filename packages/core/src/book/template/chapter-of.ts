import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { bookChapters } from '../../masterplan/completeness/book-chapters.js';
import type { DimensionContent } from './contents.js';
import type { ChapterTemplate, SectionTemplate } from './types.js';

/** A chapter with the name and the requirements that the check of a plan knows it by. */
export function chapterOf(
  book: string,
  id: string,
  sections: readonly SectionTemplate[],
): ChapterTemplate {
  return { ...checkedAs(book, id), perDimension: false, contents: [], sections };
}

/** One chapter for each dimension, likewise. */
export function chapterPerDimension(
  book: string,
  id: string,
  contents: readonly DimensionContent[],
): ChapterTemplate {
  return { ...checkedAs(book, id), perDimension: true, contents };
}

function checkedAs(
  book: string,
  id: string,
): Pick<ChapterTemplate, 'id' | 'heading' | 'requirements'> {
  const found = bookChapters.find((each) => each.book === book && each.id === id);
  if (found === undefined) {
    throw new KotaCerdasError('KC_INVALID_OPTION', `no chapter "${id}" in "${book}"`);
  }
  return { id, heading: found.name, requirements: found.requirements };
}
