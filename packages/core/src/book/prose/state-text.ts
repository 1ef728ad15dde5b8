import { formatDate } from '../../locale/format-date.js';
import type { Book } from '../types.js';

/** Which state of a plan a book shows: of an edition, or of a day. */
export const stateText = (asOf: string, edition: Book['edition']): string =>
  edition === null
    ? `Draf, keadaan per ${formatDate('id', asOf)}`
    : `Terbitan ${String(edition.number)}, ${formatDate('id', edition.publishedAt)}`;
