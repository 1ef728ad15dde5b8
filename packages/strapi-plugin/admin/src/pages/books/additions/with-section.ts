import type { BookAdditions } from '@kotacerdas/core/book';

/** Additions in which a section, text and order, is as others have it; without it where they have none. */
export function withSection(
  { order, sections }: BookAdditions,
  sectionId: string,
  theirs: BookAdditions,
): BookAdditions {
  return {
    sections: withPart(sections, sectionId, theirs.sections),
    order: withPart(order, sectionId, theirs.order),
  };
}

function withPart<Part>(
  own: Readonly<Record<string, Part>>,
  id: string,
  theirs: Readonly<Record<string, Part>>,
): Record<string, Part> {
  const others = Object.entries(own).filter(([each]) => each !== id);
  const part = Object.entries(theirs).filter(([each]) => each === id);
  return Object.fromEntries([...others, ...part]);
}
