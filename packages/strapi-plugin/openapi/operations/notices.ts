import { before } from './before';
import type { Operations } from './operation';

export const noticeOperations: Operations = {
  'GET /waiting': {
    summary: 'How many items wait for the officer’s next step, by plan',
    answers: { 200: { json: 'WaitingResponse' } },
    failures: [],
  },
  'GET /notices': {
    summary: 'What others did to items that concern the officer, newest first',
    answers: { 200: { json: 'ListNoticesResponse' } },
    failures: ['request-malformed'],
    query: [before],
  },
  'POST /notices/read': {
    summary: 'Say which of one’s notices were read',
    request: 'ReadNoticesRequest',
    answers: { 200: { json: 'ReadNoticesResponse' } },
    failures: ['request-malformed'],
  },
  'PUT /notices/settings': {
    summary: 'Say whether notices are sent by e-mail too',
    request: 'NoticeSettingsRequest',
    answers: { 204: null },
    failures: ['request-malformed'],
  },
};
