import type { Operations } from './operation';

export const settingsOperations: Operations = {
  'GET /settings/choices': {
    summary: 'What accounts can belong to, of the regions that the officer manages',
    answers: { 200: { json: 'SettingsChoicesResponse' } },
    failures: [],
  },
  'GET /settings/members': {
    summary: 'Accounts with where they belong',
    answers: { 200: { json: 'ListMembersResponse' } },
    failures: [],
  },
  'PUT /settings/members/:userId': {
    summary: 'Say where an account belongs',
    request: 'MembershipRequest',
    answers: { 204: null },
    failures: [
      'request-malformed',
      'member-not-found',
      'membership-not-own',
      'membership-changed',
      'opd-not-found',
    ],
  },
  'GET /settings/roles': {
    summary: 'The roles of the method, and what each is without',
    answers: { 200: { json: 'ListRolesResponse' } },
    failures: [],
  },
  'POST /settings/roles/complete': {
    summary: 'Give roles of the method what they are without',
    request: 'CompleteRolesRequest',
    answers: { 200: { json: 'ListRolesResponse' } },
    failures: ['request-malformed'],
  },
  'POST /settings/roles': {
    summary: 'Make the roles of the method that are missing',
    answers: { 200: { json: 'CreateRolesResponse' } },
    failures: [],
  },
};
