import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** Closing and opening chapters: the acts themselves are asked for with the plan. */
export const chapterRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/chapters',
    handler: 'chapters.find',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'POST',
    path: '/plans/:documentId/chapters/:type/lock',
    handler: 'chapters.lock',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'POST',
    path: '/plans/:documentId/chapters/:type/reopen',
    handler: 'chapters.reopen',
    config: guardedBy(permissions.readItems),
  },
];
