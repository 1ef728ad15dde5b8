import type { Operations } from './operation';

export const readinessOperations: Operations = {
  'POST /plans/:documentId/readiness': {
    summary: 'Begin the assessment of another period',
    request: 'StartAssessmentRequest',
    answers: { 201: { json: 'StartAssessmentResponse' } },
    failures: ['plan-not-found', 'request-malformed'],
  },
  'GET /plans/:documentId/readiness/:assessmentId': {
    summary: 'The sheets of an assessment that the officer may write',
    answers: { 200: { json: 'GetAssessmentResponse' } },
    failures: ['plan-not-found', 'assessment-not-found'],
  },
  'PUT /plans/:documentId/readiness/:assessmentId/sheets': {
    summary: 'Save all answers of one rater; the same once more change nothing',
    request: 'SaveSheetRequest',
    answers: { 200: { json: 'SaveSheetResponse' } },
    failures: [
      'plan-not-found',
      'assessment-not-found',
      'request-malformed',
      'sheet-not-own',
      'sheet-has-issues',
      'assessment-decided',
      'revision-conflict',
    ],
    refusals: { 'revision-conflict': 'SheetConflictResponse' },
  },
};
