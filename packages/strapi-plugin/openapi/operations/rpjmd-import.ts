import type { FailureCode } from '../../shared/contracts/failure';
import type { Operations } from './operation';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const unread = [
  'plan-not-found',
  'item-not-own',
  'request-malformed',
  'file-refused',
  'file-too-big',
  'plan-has-issues',
] as const satisfies readonly FailureCode[];
const form = { file: 'An .xlsx or CSV file', fields: { request: 'RpjmdImportRequest' } };
const lang = {
  name: 'lang',
  description: 'Language of the texts; Indonesian without it.',
  schema: { enum: ['id', 'en'] },
};

export const rpjmdImportOperations: Operations = {
  'POST /plans/:documentId/rpjmd-import/check': {
    summary: 'What a file with an RPJMD would add and change, and what it asks; nothing is stored',
    form,
    answers: { 200: { json: 'RpjmdImportCheckResponse' } },
    failures: unread,
  },
  'POST /plans/:documentId/rpjmd-import/report': {
    summary: 'The file with the cells marked that a check has something to say about',
    form,
    answers: { 200: { file: [xlsx] } },
    failures: unread,
  },
  'POST /plans/:documentId/rpjmd-import': {
    summary: 'Import all that a check shows, or nothing; what the file lacks stays in the plan',
    form,
    answers: { 200: { json: 'RpjmdImportResponse' }, 201: { json: 'RpjmdImportResponse' } },
    failures: [...unread, 'import-not-ready'],
  },
  'GET /plans/:documentId/rpjmd-import/programs': {
    summary: 'Where each programme of the RPJMD likely belongs, with the reasons',
    answers: { 200: { json: 'RpjmdSuggestionsResponse' } },
    failures: ['plan-not-found', 'plan-has-issues'],
    query: [lang],
  },
  'POST /plans/:documentId/rpjmd-import/programs': {
    summary:
      'Draft programmes of the action plan from those that a person confirmed, each by itself',
    request: 'ConfirmRpjmdProgramsRequest',
    answers: { 200: { json: 'ConfirmRpjmdProgramsResponse' } },
    failures: ['plan-not-found', 'item-not-own', 'request-malformed', 'plan-has-issues'],
    query: [lang],
  },
};
