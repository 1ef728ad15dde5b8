import { longestAddition, type BookAdditions } from '@kotacerdas/core/book';

/** Ids of the sections whose text is longer than may be saved. */
export const tooLong = ({ sections }: BookAdditions): string[] =>
  Object.entries(sections)
    .filter(([, { after = '', before = '' }]) =>
      [after, before].some((text) => text.length > longestAddition),
    )
    .map(([id]) => id);
