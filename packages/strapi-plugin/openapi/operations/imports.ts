import type { FailureCode } from '../../shared/contracts/failure';
import type { Operations } from './operation';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const unread = [
  'plan-not-found',
  'request-malformed',
  'file-refused',
  'file-too-big',
  'plan-has-issues',
] as const satisfies readonly FailureCode[];
const form = { file: 'An .xlsx or CSV file', fields: { request: 'ImportRequest' } };

export const importOperations: Operations = {
  'GET /plans/:documentId/imports': {
    summary: 'The imports of the plan, newest first',
    answers: { 200: { json: 'ListImportsResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/imports/check': {
    summary: 'What a file would change, as who may write some of it; nothing is stored',
    form,
    answers: { 200: { json: 'ImportCheckResponse' } },
    failures: unread,
  },
  'POST /plans/:documentId/imports/report': {
    summary: 'The file with the cells marked that a check has something to say about',
    form,
    answers: { 200: { file: [xlsx] } },
    failures: unread,
  },
  'POST /plans/:documentId/imports': {
    summary: 'Import all that a check shows, or nothing; the same once more changes nothing',
    form,
    answers: { 200: { json: 'ImportResponse' }, 201: { json: 'ImportResponse' } },
    failures: [...unread, 'import-not-ready'],
    refusals: { 'import-not-ready': 'ImportNotReadyResponse' },
  },
  'POST /plans/:documentId/imports/:importId/undo': {
    summary: 'Take back all of an import, or nothing where any of it was changed or used since',
    answers: { 200: { json: 'UndoImportResponse' } },
    failures: [
      'plan-not-found',
      'import-not-found',
      'act-forbidden',
      'import-changed-since',
      'plan-has-issues',
      'revision-conflict',
    ],
    refusals: { 'import-changed-since': 'ImportChangedSinceResponse' },
  },
};
