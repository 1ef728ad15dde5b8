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
  'GET /plans/:documentId/snapshots': {
    summary: 'The editions of the region of the plan',
    answers: { 200: { json: 'ListSnapshotsResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/snapshots': {
    summary: 'Publish the plan as the next edition; an unchanged one makes none',
    answers: { 200: { json: 'PublishResponse' }, 201: { json: 'PublishResponse' } },
    failures: ['plan-not-found', 'plan-has-issues'],
  },
};
