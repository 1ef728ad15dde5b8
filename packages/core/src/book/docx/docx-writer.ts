import type { Pictures } from '../drawing/picture.js';
import type { BookNumbers } from '../numbering/number-book.js';
import type { Bookmarks } from './bookmarks.js';

/** What the parts of a document are written with. */
export interface DocxWriter {
  readonly numbers: BookNumbers;
  readonly bookmarks: Bookmarks;
  readonly pictures: Pictures;
  /** Tells pictures of a document apart. */
  readonly nextPicture: () => number;
  /** Tells numbered lists apart, each of which begins with one. */
  readonly nextList: () => number;
}

/** From one, one more each time. */
export function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}
