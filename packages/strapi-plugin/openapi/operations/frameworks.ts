import type { FailureCode } from '../../shared/contracts/failure';
import type { Operation, Operations } from './operation';

const listed: Operation['answers'] = { 200: { json: 'ListFrameworksResponse' } };
const one: Operation['answers'] = { 200: { json: 'FrameworkResponse' } };
const known = ['plan-not-found', 'framework-not-found'] as const satisfies readonly FailureCode[];

export const frameworkOperations: Operations = {
  'GET /plans/:documentId/frameworks': {
    summary: 'What a plan can go by: the frameworks that are shipped and those of its region',
    answers: listed,
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/frameworks': {
    summary: 'Copy a framework under an id of its own; with an own id, as its next version',
    request: 'CopyFrameworkRequest',
    answers: { 201: { json: 'FrameworkResponse' } },
    failures: [...known, 'framework-malformed', 'framework-id-taken'],
  },
  'GET /plans/:documentId/frameworks/:framework': {
    summary: 'A framework, named as `id@version`, with what keeps it from being used',
    answers: one,
    failures: known,
  },
  'PUT /plans/:documentId/frameworks/:framework': {
    summary: 'Save a draft, faults and all',
    request: 'SaveFrameworkRequest',
    answers: one,
    failures: [...known, 'framework-malformed', 'framework-fixed', 'framework-changed'],
  },
  'DELETE /plans/:documentId/frameworks/:framework': {
    summary: 'Delete a draft',
    answers: listed,
    failures: [...known, 'framework-fixed'],
  },
  'GET /plans/:documentId/frameworks/:framework/preview': {
    summary: 'What would move if the plan went by this version',
    answers: { 200: { json: 'PreviewFrameworkResponse' } },
    failures: [...known, 'plan-has-issues'],
  },
  'POST /plans/:documentId/frameworks/:framework/activate': {
    summary: 'Let plans use a version, which nobody can change from then on',
    answers: one,
    failures: [...known, 'framework-has-issues', 'framework-fixed', 'framework-changed'],
  },
  'POST /plans/:documentId/frameworks/:framework/use': {
    summary: 'Move the plan to a version, if it can be read by it',
    answers: listed,
    failures: [...known, 'framework-not-active', 'plan-has-issues'],
  },
};
