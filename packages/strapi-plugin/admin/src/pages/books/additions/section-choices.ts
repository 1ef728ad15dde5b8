import type { BookOutline } from '../../../../../shared/contracts/book';

export interface SectionChoice {
  readonly id: string;
  readonly label: string;
}

/** Every section of a book by its number and heading, in order. */
export function sectionChoices(outline: readonly BookOutline[]): SectionChoice[] {
  return outline.flatMap(({ heading, id, number, sections }) => [
    { id, label: `${number} ${heading}` },
    ...sectionChoices(sections),
  ]);
}
