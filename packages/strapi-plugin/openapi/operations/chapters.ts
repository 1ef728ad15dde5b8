import type { FailureCode } from '../../shared/contracts/failure';
import type { Operations } from './operation';

const refusals = [
  'plan-not-found',
  'request-malformed',
  'act-forbidden',
  'act-refused',
  'chapter-changed',
] as const satisfies readonly FailureCode[];

export const chapterOperations: Operations = {
  'GET /plans/:documentId/chapters': {
    summary: 'The chapters of a plan, with who closed them',
    answers: { 200: { json: 'ListChaptersResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/chapters/:type/lock': {
    summary: 'Lock all that is approved of a chapter, and let nothing new into it',
    answers: { 200: { json: 'LockChapterResponse' } },
    failures: refusals,
  },
  'POST /plans/:documentId/chapters/:type/reopen': {
    summary: 'Let new items into a chapter again, and give its locked ones back if asked to',
    request: 'ReopenChapterRequest',
    answers: { 200: { json: 'ReopenChapterResponse' } },
    failures: refusals,
  },
};
