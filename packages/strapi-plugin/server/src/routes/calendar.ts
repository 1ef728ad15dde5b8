import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** When plans are worked on: read by whoever sees items, kept by few. */
export const calendarRoutes = [
  {
    method: 'GET',
    path: '/calendars',
    handler: 'calendar.findAll',
    config: guardedBy(permissions.manageCalendar),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/calendar',
    handler: 'calendar.find',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'PUT',
    path: '/plans/:documentId/calendar',
    handler: 'calendar.update',
    config: guardedBy(permissions.manageCalendar),
  },
];
