import type { BookOutline } from '../../../../../shared/contracts/book';
import { numberedHeading } from '../numbered-heading';

export interface SectionChoice {
  readonly id: string;
  readonly label: string;
}

/** Every section of a book by its number and heading, in order. */
export function sectionChoices(outline: readonly BookOutline[]): SectionChoice[] {
  return outline.flatMap((section) => [
    { id: section.id, label: numberedHeading(section) },
    ...sectionChoices(section.sections),
  ]);
}
