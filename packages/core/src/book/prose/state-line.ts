import { sampleMark, stateText } from './state-text.js';
import type { Book } from '../types.js';

/** Which state of a plan a book shows, and whether its data are only a sample, in one line. */
export const stateLine = (book: Pick<Book, 'asOf' | 'edition' | 'sample'>): string =>
  [stateText(book), ...(book.sample ? [sampleMark] : [])].join(' · ');
