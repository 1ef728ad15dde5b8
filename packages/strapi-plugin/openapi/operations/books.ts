import type { Operations } from './operation';

/** What a book is printed as. */
export const bookFiles = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/pdf',
  'text/html',
] as const;

export const bookOperations: Operations = {
  'GET /plans/:documentId/books': {
    summary: 'The books that the framework of a plan prints, and how far the plan fills each',
    answers: { 200: { json: 'ListBooksResponse' } },
    failures: ['plan-not-found', 'plan-has-issues'],
  },
  'GET /plans/:documentId/books/:templateId': {
    summary:
      'A book of an edition or of the plan as it stands, as a page, with what officers added',
    answers: { 200: { json: 'GetBookResponse' } },
    query: [
      {
        name: 'of',
        description:
          'What the book is made of: the number of an edition, or the plan as it stands.',
        schema: { anyOf: [{ const: 'draft' }, { type: 'integer', minimum: 1 }] },
      },
    ],
    failures: [
      'plan-not-found',
      'request-malformed',
      'plan-has-issues',
      'snapshot-not-found',
      'book-not-found',
    ],
  },
  'PUT /plans/:documentId/books/:templateId': {
    summary: 'Save what officers add to a book as a whole',
    request: 'BookAdditionsRequest',
    answers: { 200: { json: 'BookAdditionsResponse' } },
    failures: [
      'plan-not-found',
      'request-malformed',
      'plan-has-issues',
      'book-not-found',
      'book-changed',
    ],
    refusals: { 'book-changed': 'BookConflictResponse' },
  },
  'GET /plans/:documentId/printed-books': {
    summary:
      'The books that were printed of a plan, latest first, and how far those are on their way',
    answers: { 200: { json: 'ListPrintedBooksResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/printed-books': {
    summary:
      'Begin to print a book as DOCX, PDF and HTML; the list tells how far it is. One that is on its way isn’t begun twice',
    request: 'PrintBookRequest',
    answers: { 200: { json: 'PrintedBookResponse' }, 201: { json: 'PrintedBookResponse' } },
    failures: [
      'plan-not-found',
      'request-malformed',
      'plan-has-issues',
      'snapshot-not-found',
      'book-not-found',
    ],
  },
  'DELETE /plans/:documentId/printed-books/:printedId': {
    summary: 'Delete a printed book with its files',
    answers: { 204: null },
    failures: ['plan-not-found', 'printed-book-not-found', 'book-offered'],
  },
  'GET /plans/:documentId/printed-books/:printedId/files/:file': {
    summary: 'A file of a printed book, as it was printed',
    answers: { 200: { file: bookFiles } },
    failures: ['plan-not-found', 'printed-book-not-found'],
  },
  'PUT /plans/:documentId/printed-books/:printedId/offer': {
    summary: 'Offer a book that was printed of an edition on the portal, or take it away',
    request: 'OfferBookRequest',
    answers: { 204: null },
    failures: [
      'plan-not-found',
      'request-malformed',
      'printed-book-not-found',
      'book-not-offerable',
    ],
  },
  'GET /plans/:documentId/emblem': {
    summary: 'The emblem on the covers of the books of a plan; nothing where they bear none',
    answers: { 200: { file: ['image/png', 'image/jpeg'] }, 204: null },
    failures: ['plan-not-found'],
  },
  'PUT /plans/:documentId/emblem': {
    summary: 'Put an emblem on the covers of the books of a plan, in place of the one before',
    form: { file: 'A PNG or JPEG of at most 5 MB', fields: {} },
    answers: { 204: null },
    failures: ['plan-not-found', 'request-malformed', 'emblem-refused'],
  },
  'DELETE /plans/:documentId/emblem': {
    summary: 'Take the emblem off the covers',
    answers: { 204: null },
    failures: ['plan-not-found'],
  },
};
