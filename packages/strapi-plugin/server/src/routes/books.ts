import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** Books of a plan, and what officers add to them. */
export const bookRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/books',
    handler: 'book.find',
    config: guardedBy(permissions.readBooks),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/books/:templateId',
    handler: 'book.findOne',
    config: guardedBy(permissions.readBooks),
  },
  {
    method: 'PUT',
    path: '/plans/:documentId/books/:templateId',
    handler: 'book.update',
    config: guardedBy(permissions.writeBooks),
  },
];
