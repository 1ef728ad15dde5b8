import type { FailureCode } from '../../shared/contracts/failure';
import type { Operations } from './operation';

const known = ['plan-not-found', 'item-not-found'] as const satisfies readonly FailureCode[];
const conflict = 'revision-conflict' satisfies FailureCode;

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
  'GET /plans/:documentId/choices': {
    summary: 'What a form of an item can choose from, also while the plan has faults',
    answers: { 200: { json: 'ChoicesResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/items/:type': {
    summary: 'A new item with its parts, as a draft',
    request: 'CreateItemRequest',
    answers: { 201: { json: 'ItemResponse' } },
    failures: [...known, 'request-malformed', 'item-not-own', 'item-has-issues'],
  },
  'GET /plans/:documentId/items/:type/:itemId': {
    summary: 'An item with all that it says',
    answers: { 200: { json: 'ItemResponse' } },
    failures: known,
  },
  'PUT /plans/:documentId/items/:type/:itemId': {
    summary: 'Save an item with its parts, all of it or nothing',
    request: 'UpdateItemRequest',
    answers: { 200: { json: 'ItemResponse' } },
    failures: [...known, 'request-malformed', 'item-not-own', 'item-has-issues', conflict],
    refusals: { 'revision-conflict': 'ItemConflictResponse' },
  },
  'POST /plans/:documentId/items/:type/:itemId/take': {
    summary:
      'Make a proposal of the council, the only type that there is for it, an OPD’s innovation',
    request: 'TakeRequest',
    answers: { 200: { json: 'ItemResponse' } },
    failures: [
      ...known,
      'request-malformed',
      'item-not-own',
      'item-has-issues',
      'proposal-not-open',
      conflict,
    ],
    refusals: { 'revision-conflict': 'ItemConflictResponse' },
  },
  'DELETE /plans/:documentId/items/:type/:itemId': {
    summary: 'Delete an item; the history can take it back',
    answers: { 204: null },
    failures: [...known, 'request-malformed', 'item-not-own', conflict],
    refusals: { 'revision-conflict': 'ItemConflictResponse' },
    query: [
      {
        name: 'revision',
        description: 'That was read.',
        required: true,
        schema: { type: 'integer' },
      },
    ],
  },
};
