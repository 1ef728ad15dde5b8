import type { Pictures } from '../drawing/picture.js';
import type { BookNumbers } from '../numbering/number-book.js';
import type { Bookmarks } from './bookmarks.js';

/** What the parts of a document are written with. */
export interface DocxWriter {
  readonly numbers: BookNumbers;
  readonly bookmarks: Bookmarks;
  readonly pictures: Pictures;
  /** Tells pictures of a document apart. */
  readonly pictureCount: Counter;
  /** Tells numbered lists apart, each of which begins with one. */
  readonly lists: Counter;
}

/** Counts from one. */
export interface Counter {
  readonly next: () => number;
  readonly count: () => number;
}

export function counter(): Counter {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return count;
    },
    count: () => count,
  };
}
