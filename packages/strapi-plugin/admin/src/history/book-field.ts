import { buku1, buku2, buku3, ringkasan } from '@kotacerdas/core/book';
import { findDimension, frameworks, type LocalisedText } from '@kotacerdas/core/framework';
import type { Locale } from '@kotacerdas/core/locale';
import { orderedPart } from '../../../shared/book/order-field';
import { orderedIds } from '../../../shared/book/order-value';
import type { Reader } from './tell-value';

/** A part of a book as the change log names it (`readiness/score`), or the order of its parts, by its headings. */
export function bookField(
  field: string,
  { locale, text }: Pick<Reader, 'locale' | 'text'>,
): string {
  const ordered = orderedPart(field);
  const section = sectionName(ordered ?? field, locale);
  return ordered === null ? section : text('history.book.order', { section });
}

/** What was written to a part of a book; of an order, the parts by their headings. */
export function bookValue(field: string, value: unknown, locale: Locale): unknown {
  if (typeof value !== 'string' || orderedPart(field) === null) return value;
  return orderedIds(value)
    .map((id) => sectionName(id, locale))
    .join('; ');
}

function sectionName(id: string, locale: Locale): string {
  return id
    .split('/')
    .map((_, index, parts) => headingOf(parts.slice(0, index + 1))?.[locale] ?? parts[index])
    .join(' › ');
}

/** Chapters and sections that several books have are called the same in all of them. */
function headingOf([chapterId, sectionId]: readonly string[]): LocalisedText | undefined {
  const chapters = [buku1, buku2, buku3, ringkasan].flatMap((book) => book.chapters);
  const chapter = chapters.find(({ id }) => id === chapterId);
  if (sectionId === undefined) return chapter?.heading;
  const section = chapters
    .filter(({ id }) => id === chapterId)
    .flatMap((each) => (each.perDimension ? [] : each.sections))
    .find(({ id }) => id === sectionId);
  const heading = section?.perDimension === false ? section.heading : undefined;
  return heading ?? dimensionName(sectionId);
}

function dimensionName(id: string): LocalisedText | undefined {
  return frameworks.map((framework) => findDimension(framework, id)?.name).find(Boolean);
}
