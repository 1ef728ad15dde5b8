import { formatDate } from '../../locale/format-date.js';
import type { Book } from '../types.js';

/** Which state of a plan a book shows: of an edition, or of a day. */
export const stateText = ({ asOf, edition }: Pick<Book, 'asOf' | 'edition'>): string =>
  edition === null
    ? `Draf, keadaan per ${formatDate('id', asOf)}`
    : `Terbitan nomor ${String(edition.number)}, ${formatDate('id', edition.publishedAt)}`;

export const sampleMark = 'Data contoh';

/** What has to be seen at once: *Draf*, *Data contoh*. */
export const marksOf = ({ edition, sample }: Pick<Book, 'edition' | 'sample'>): string[] => [
  ...(edition === null ? ['Draf'] : []),
  ...(sample ? [sampleMark] : []),
];
