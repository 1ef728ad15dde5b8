import { before } from './before';
import type { Operations } from './operation';

export const historyOperations: Operations = {
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
      before,
    ],
  },
  'POST /plans/:documentId/history/:changeId/restore': {
    summary: 'Take a deletion back',
    answers: { 200: { json: 'RestoreResponse' } },
    failures: ['plan-not-found', 'change-not-found', 'entry-exists'],
  },
};
