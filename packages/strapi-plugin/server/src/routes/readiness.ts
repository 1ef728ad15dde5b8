import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** Whose sheets these are is asked for each of them, with permissions of their own. */
export const readinessRoutes = [
  {
    method: 'POST',
    path: '/plans/:documentId/readiness',
    handler: 'readiness.start',
    config: guardedBy(permissions.readReadiness),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/readiness/:assessmentId',
    handler: 'readiness.findSheets',
    config: guardedBy(permissions.readReadiness),
  },
  {
    method: 'PUT',
    path: '/plans/:documentId/readiness/:assessmentId/sheets',
    handler: 'readiness.saveSheet',
    config: guardedBy(permissions.readReadiness),
  },
] as const;
