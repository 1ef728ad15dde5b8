import * as is from './define/attribute';
import { contentType } from './define/content-type';
import { column } from './define/relation';

/** A book that was printed, is being printed, or could not be. */
export const printedBook = contentType({
  singular: 'printed-book',
  plural: 'printed-books',
  displayName: 'Buku tercetak',
  internal: true,
  indexes: [
    { name: 'kotacerdas_printed_books_plan', columns: ['plan_id', 'template_id'] },
    { name: 'kotacerdas_printed_books_region', columns: ['region_code', 'edition'] },
  ],
  attributes: {
    regionCode: is.required(is.word),
    templateId: is.required(is.word),
    title: is.required(is.shortText),
    /** Printed from the edition of this number; from the plan as it stood without one. */
    edition: is.integer,
    /** Of what officers had added to it. */
    additionsRevision: is.required(is.integer),
    state: is.required(is.word),
    /** Why it could not be printed. */
    failure: is.word,
    step: is.word,
    done: is.integer,
    total: is.integer,
    requestedAt: is.required(is.moment),
    requestedBy: is.shortText,
    /** When its process last told of it: one that was killed tells no more. */
    seenAt: is.required(is.moment),
    printedAt: is.moment,
    manifest: is.json,
    /** Since when the portal offers it. */
    offeredAt: is.moment,
    plan: column('plan'),
  },
});
