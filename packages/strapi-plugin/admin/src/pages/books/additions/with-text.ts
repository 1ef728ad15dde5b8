import type { BookAdditions } from '@kotacerdas/core/book';

export type TextPlace = 'before' | 'after';

/** Additions with this text at a place of a section; a section without any text isn't in them. */
export function withText(
  { order, sections }: BookAdditions,
  sectionId: string,
  place: TextPlace,
  text: string,
): BookAdditions {
  const own = { ...sections[sectionId], [place]: text };
  const hasText = [own.before, own.after].some((each) => (each ?? '').trim() !== '');
  const { [sectionId]: _, ...others } = sections;
  return { order, sections: hasText ? { ...others, [sectionId]: own } : others };
}
