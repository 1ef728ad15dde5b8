import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** What officers add to one book of a plan: their text, and the order of its sections. */
export const bookAddition = contentType({
  singular: 'book-addition',
  plural: 'book-additions',
  displayName: 'Tambahan buku',
  internal: true,
  indexes: [
    { name: 'kotacerdas_book_additions_plan', columns: ['plan_id', 'template_id'], type: 'unique' },
  ],
  attributes: {
    templateId: is.required(is.word),
    additions: is.json,
    revision: is.required(is.integer),
    plan: column('plan'),
  },
});
