import { changeActs, mostLines } from '../../shared/contracts/history';
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
      {
        name: 'act',
        description: 'Only those of this act.',
        schema: { type: 'string', enum: [...changeActs] },
      },
      {
        name: 'type',
        description: 'Only those of entries of this kind.',
        schema: { type: 'string' },
      },
      {
        name: 'actor',
        description:
          'Only those by whom the log knows by this name; an empty one is Strapi itself.',
        schema: { type: 'string' },
      },
      {
        name: 'words',
        description: 'Only those with this in the name of the entry, or in the reason or comment.',
        schema: { type: 'string', maxLength: 200 },
      },
      {
        name: 'since',
        description: 'Only those of this moment or later.',
        schema: { type: 'string', format: 'date-time' },
      },
      {
        name: 'until',
        description: 'Only those before this moment.',
        schema: { type: 'string', format: 'date-time' },
      },
      before,
      {
        name: 'limit',
        description: 'The most lines of the answer.',
        schema: { type: 'integer', minimum: 1, maximum: mostLines, default: 50 },
      },
    ],
  },
  'GET /plans/:documentId/history/choices': {
    summary: 'Who is in the change log, and which kinds of entries',
    answers: { 200: { json: 'HistoryChoicesResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/history/:changeId/restore': {
    summary: 'Take a deletion back',
    answers: { 200: { json: 'RestoreResponse' } },
    failures: ['plan-not-found', 'change-not-found', 'entry-exists'],
  },
};
