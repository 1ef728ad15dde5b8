import { dayOf } from '../../date/day-of.js';
import { fileName } from '../../locale/file-name.js';
import type { Book } from '../types.js';

/**
 * What a file of a book is called: a draft after its region and day, what was printed from an edition after its region
 * and number.
 *
 * @example
 * const draft = {
 *   id: 'buku-1', region: { code: '32.78', name: 'Kota Tasikmalaya' }, edition: null, asOf: '2026-11-30',
 * };
 * bookFileName(draft, 'docx'); // 'buku-1-kota-tasikmalaya-2026-11-30-draf.docx'
 */
export function bookFileName(
  { asOf, edition, id, region }: Pick<Book, 'asOf' | 'edition' | 'id' | 'region'>,
  ending: string,
): string {
  const of = edition === null ? `${dayOf(asOf)}-draf` : `edisi-${edition.number}`;
  // The id as it is, however long: two books of one edition need two names.
  return `${id}-${fileName([region.name, of], ending)}`;
}
