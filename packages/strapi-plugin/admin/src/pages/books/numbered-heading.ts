import type { BookOutline } from '../../../../shared/contracts/book';

/** A heading after its number; parts of a leaflet have none. */
export const numberedHeading = ({
  heading,
  number,
}: Pick<BookOutline, 'heading' | 'number'>): string =>
  number === null ? heading : `${number} ${heading}`;
