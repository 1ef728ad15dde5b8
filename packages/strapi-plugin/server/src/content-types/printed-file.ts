import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** A file of a printed book, as it was printed: another version of this product might print other bytes. */
export const printedFile = contentType({
  singular: 'printed-file',
  plural: 'printed-files',
  displayName: 'Berkas buku tercetak',
  internal: true,
  indexes: [{ name: 'kotacerdas_printed_files_book', columns: ['book_id'] }],
  attributes: {
    name: is.required(is.shortText),
    mediaType: is.required(is.shortText),
    sha256: is.required(is.word),
    /** In Base64. */
    content: is.required(is.body),
    book: column('printed-book'),
  },
});
