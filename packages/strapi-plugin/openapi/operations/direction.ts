import type { Operations } from './operation';

const refusals = { 'revision-conflict': 'DirectionConflictResponse' } as const;
const entry = { json: 'DirectionEntryResponse' };

export const directionOperations: Operations = {
  'GET /plans/:documentId/direction': {
    summary: 'The vision, the missions and the RPJMD of a plan, entry by entry',
    answers: { 200: { json: 'ListDirectionResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/direction/:type': {
    summary: 'Add an entry; what is wrong with a field is a 400 that names it',
    request: 'CreateDirectionEntryRequest',
    answers: { 201: entry },
    failures: ['plan-not-found', 'item-not-found', 'item-not-own', 'request-malformed'],
  },
  'PUT /plans/:documentId/direction/:type/:entryId': {
    summary: 'Change an entry as it was read',
    request: 'UpdateDirectionEntryRequest',
    answers: { 200: entry },
    failures: [
      'plan-not-found',
      'item-not-found',
      'item-not-own',
      'request-malformed',
      'revision-conflict',
    ],
    refusals,
  },
  'DELETE /plans/:documentId/direction/:type/:entryId': {
    summary: 'Delete an entry as it was read; the history can take it back',
    answers: { 204: null },
    failures: [
      'plan-not-found',
      'item-not-found',
      'item-not-own',
      'request-malformed',
      'revision-conflict',
    ],
    refusals,
    query: [
      {
        name: 'version',
        description: 'Of the entry, as it was read',
        required: true,
        schema: { type: 'string' },
      },
    ],
  },
};
