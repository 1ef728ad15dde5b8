import type { Operations } from './operation';

export const planOperations: Operations = {
  'GET /plans': {
    summary: 'The plans that the officer may see',
    answers: { 200: { json: 'ListPlansResponse' } },
    failures: [],
  },
  'POST /plans': {
    summary: 'Import a plan from its document; one that is there already stays as it is',
    request: 'Masterplan',
    answers: { 200: { json: 'ImportPlanResponse' }, 201: { json: 'ImportPlanResponse' } },
    failures: ['plan-has-issues', 'region-not-own'],
  },
  'GET /plans/:documentId/masterplan': {
    summary: 'The plan as it stands now, or what is wrong with it',
    answers: { 200: { json: 'GetMasterplanResponse' }, 304: null },
    failures: ['plan-not-found'],
  },
};
