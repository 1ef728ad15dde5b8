import type { Operations } from './operation';

export const classificationOperations: Operations = {
  'GET /classification/:model': {
    summary:
      "The dimensions and sub-dimensions that a field of an office's own content type offers",
    answers: { 200: { json: 'ClassificationResponse' } },
    failures: ['request-malformed', 'framework-not-found'],
    query: [
      {
        name: 'framework',
        description:
          'The id of a framework; `plan`, as without it, those that the plans of the office go by',
        schema: { type: 'string' },
      },
    ],
  },
};
