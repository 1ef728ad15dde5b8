import type { Operations } from './operation';

export const itemOperations: Operations = {
  'GET /plans/:documentId/items': {
    summary: 'Everything that passes through approval, with what the officer may do to it',
    answers: { 200: { json: 'ListItemsResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/acts': {
    summary: 'One act of approval on one item or on many; each has an outcome of its own',
    request: 'ActRequest',
    answers: { 200: { json: 'ActResponse' } },
    failures: ['plan-not-found', 'request-malformed'],
  },
  'POST /plans/:documentId/comments': {
    summary: 'Comment on an item, in its history',
    request: 'CommentRequest',
    answers: { 204: null },
    failures: ['plan-not-found', 'item-not-found', 'request-malformed'],
  },
  'GET /plans/:documentId/history': {
    summary: 'Lines of the change log, newest first',
    answers: { 200: { json: 'ListHistoryResponse' } },
    failures: ['plan-not-found', 'request-malformed'],
    query: [
      {
        name: 'entry',
        description: 'Only those of the entry with this documentId.',
        schema: { type: 'string' },
      },
      {
        name: 'before',
        description: 'Only those before the one with this id: goes on from the end of a page.',
        schema: { type: 'integer', minimum: 1 },
      },
    ],
  },
  'POST /plans/:documentId/history/:changeId/restore': {
    summary: 'Take a deletion back',
    answers: { 200: { json: 'RestoreResponse' } },
    failures: ['plan-not-found', 'change-not-found', 'entry-exists'],
  },
};
