import type { Operations } from './operation';

export const tourOperations: Operations = {
  'GET /tour': {
    summary: 'Whether the reader has seen the tour or left it out',
    answers: { 200: { json: 'TourResponse' } },
    failures: [],
  },
  'POST /tour/seen': {
    summary: 'Don’t offer the tour to the reader again',
    answers: { 204: null },
    failures: [],
  },
};
