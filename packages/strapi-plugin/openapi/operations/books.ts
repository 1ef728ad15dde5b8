import type { Operations } from './operation';

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
  },
};
