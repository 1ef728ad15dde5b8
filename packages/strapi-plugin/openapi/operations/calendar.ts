import type { Operations } from './operation';

export const calendarOperations: Operations = {
  'GET /calendars': {
    summary: 'The calendars that the officer keeps',
    answers: { 200: { json: 'ListCalendarsResponse' } },
    failures: [],
  },
  'GET /plans/:documentId/calendar': {
    summary: 'When a plan is worked on: workshops, and the last day of each chapter',
    answers: { 200: { json: 'GetCalendarResponse' } },
    failures: ['plan-not-found'],
  },
  'PUT /plans/:documentId/calendar': {
    summary: 'Save the calendar of a plan as a whole',
    request: 'CalendarRequest',
    answers: { 200: { json: 'GetCalendarResponse' } },
    failures: ['plan-not-found', 'request-malformed', 'calendar-changed', 'calendar-has-issues'],
  },
};
