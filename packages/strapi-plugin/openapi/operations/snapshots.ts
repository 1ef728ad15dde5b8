import type { FailureCode } from '../../shared/contracts/failure';
import type { Operations } from './operation';

const known = ['plan-not-found', 'snapshot-not-found'] as const satisfies readonly FailureCode[];
const side = (name: string, description: string) => ({
  name,
  description,
  required: true as const,
  schema: { anyOf: [{ const: 'live' }, { type: 'integer', minimum: 1 }] },
});

export const snapshotOperations: Operations = {
  'GET /plans/:documentId/snapshots': {
    summary: 'The editions of the region of the plan',
    answers: { 200: { json: 'ListSnapshotsResponse' } },
    failures: ['plan-not-found'],
  },
  'POST /plans/:documentId/snapshots': {
    summary: 'Publish the plan as the next edition; an unchanged one makes none',
    request: 'PublishRequest',
    answers: { 200: { json: 'PublishResponse' }, 201: { json: 'PublishResponse' } },
    failures: ['plan-not-found', 'plan-has-issues', 'request-malformed', 'unapproved-items'],
  },
  'GET /plans/:documentId/snapshots/compare': {
    summary: 'What differs between two editions, or an edition and the plan as it stands now',
    answers: { 200: { json: 'CompareSnapshotsResponse' } },
    failures: [...known, 'request-malformed', 'plan-has-issues'],
    query: [side('from', 'The older side.'), side('to', 'The newer side.')],
  },
  'GET /plans/:documentId/snapshots/:number': {
    summary: 'An edition as the public gets it',
    answers: { 200: { json: 'GetEditionResponse' } },
    failures: known,
  },
  'POST /plans/:documentId/snapshots/:number/republish': {
    summary: 'Publish the content of an edition again, as the next number',
    request: 'PublishRequest',
    answers: { 200: { json: 'PublishResponse' }, 201: { json: 'PublishResponse' } },
    failures: [
      ...known,
      'snapshot-withdrawn',
      'plan-has-issues',
      'request-malformed',
      'unapproved-items',
    ],
  },
  'POST /plans/:documentId/snapshots/:number/withdraw': {
    summary: 'Take an edition back; the public reads why in its place',
    request: 'WithdrawRequest',
    answers: { 200: { json: 'WithdrawResponse' } },
    failures: [...known, 'request-malformed', 'reason-unusable', 'snapshot-withdrawn'],
  },
  'POST /plans/:documentId/snapshots/:number/restore': {
    summary: 'Give an edition that was withdrawn back to the public',
    answers: { 200: { json: 'WithdrawResponse' } },
    failures: [...known, 'snapshot-not-withdrawn'],
  },
  'GET /plans/:documentId/embed': {
    summary: 'What it takes to write the lines that show editions on a portal',
    answers: { 200: { json: 'GetEmbedResponse' } },
    failures: ['plan-not-found'],
  },
};
