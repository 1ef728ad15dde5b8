import type { BookBlock, BookColumn, BookParagraph, BookRow, BookText } from '../types.js';

/** A paragraph that the template writes, of parts that may be empty where there is nothing to say. */
export const paragraph = (...parts: BookText): BookParagraph => ({
  kind: 'paragraph',
  author: 'template',
  text: trimmed(parts.filter((part) => part !== '')),
});

/** A last part that is left out leaves the space before it. */
const trimmed = (parts: BookText): BookText =>
  parts.map((part, at) =>
    typeof part === 'string' && at === parts.length - 1 ? part.trimEnd() : part,
  );

/** Points that the template lists. */
export const points = (items: readonly (string | BookText)[], ordered = false): BookBlock => ({
  kind: 'list',
  ordered,
  author: 'template',
  items: items.map((item) => (typeof item === 'string' ? [item] : item)),
});

export const gap = (text: string): BookBlock => ({ kind: 'gap', text });

export const note = (text: string): BookBlock => ({ kind: 'note', text });

/** A column of words. */
export const words = (heading: string, share: number): BookColumn => ({
  heading,
  share,
  align: 'start',
});

/** A column of codes, years or other short marks. */
export const marks = (heading: string, share: number): BookColumn => ({
  heading,
  share,
  align: 'center',
});

/** A column of figures. */
export const figures = (heading: string, share: number): BookColumn => ({
  heading,
  share,
  align: 'end',
});

export const row = (...cells: readonly string[]): BookRow => ({ cells, isTotal: false });

export const totalRow = (...cells: readonly string[]): BookRow => ({ cells, isTotal: true });

/** Stands in a cell of which the plan holds nothing. */
export const nothingThere = '–';
