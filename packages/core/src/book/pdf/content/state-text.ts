import { formatDate } from '../../../locale/format-date.js';
import type { Book } from '../../types.js';

const sampleMark = 'Data contoh';

/** Which edition a book is printed from, or that it is a draft. */
export const stateText = ({ asOf, edition }: Pick<Book, 'asOf' | 'edition'>): string =>
  edition === null
    ? `Draf, keadaan per ${formatDate('id', asOf)}`
    : `Terbitan ${String(edition.number)}, ${formatDate('id', edition.publishedAt)}`;

/** What has to be seen at once: *Draf*, *Data contoh*. */
export const marksOf = ({ edition, sample }: Pick<Book, 'edition' | 'sample'>): string[] => [
  ...(edition === null ? ['Draf'] : []),
  ...(sample ? [sampleMark] : []),
];

/** The same in one line. */
export const stateLine = (book: Pick<Book, 'asOf' | 'edition' | 'sample'>): string =>
  [stateText(book), ...(book.sample ? [sampleMark] : [])].join(' · ');
