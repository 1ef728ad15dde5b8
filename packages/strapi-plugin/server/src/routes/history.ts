import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** The change log: for whoever may read it; what may be brought back is looked at entry by entry. */
export const historyRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/history',
    handler: 'history.find',
    config: guardedBy(permissions.readHistory),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/history/choices',
    handler: 'history.findChoices',
    config: guardedBy(permissions.readHistory),
  },
  {
    method: 'POST',
    path: '/plans/:documentId/history/:changeId/restore',
    handler: 'history.restore',
    config: guardedBy(permissions.readHistory),
  },
];
