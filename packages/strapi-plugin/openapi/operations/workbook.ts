import type { Operations } from './operation';

export const workbookOperations: Operations = {
  'GET /plans/:documentId/workbook': {
    summary: 'The plan as an Excel workbook to fill in, of one department or of all',
    answers: {
      200: { file: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
    },
    failures: ['plan-not-found', 'opd-not-found', 'plan-has-issues', 'request-malformed'],
    query: [
      {
        name: 'opd',
        description: 'Of a department by its documentId; of the whole plan without it.',
        schema: { type: 'string' },
      },
      {
        name: 'lang',
        description: 'Language of the sheets; Indonesian without it.',
        schema: { enum: ['id', 'en'] },
      },
    ],
  },
};
