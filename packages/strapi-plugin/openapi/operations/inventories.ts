import type { Operations } from './operation';

export const inventoryOperations: Operations = {
  'GET /plans/:documentId/inventories/:inventory': {
    summary:
      'Innovations as an official inventory asks for them (`iga`, `kipp`): what is missing, or the table as a file',
    answers: {
      200: {
        json: 'InventoryResponse',
        file: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      },
    },
    failures: ['plan-not-found', 'plan-has-issues', 'request-malformed'],
    query: [
      {
        name: 'format',
        description:
          'What is missing for each innovation as `json`, which is the default; else the table.',
        schema: { enum: ['json', 'csv', 'xlsx'] },
      },
      {
        name: 'lang',
        description: 'Language of the texts; Indonesian without it.',
        schema: { enum: ['id', 'en'] },
      },
    ],
  },
};
