import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** Books of a plan, what officers add to them, and what was printed. */
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
  {
    method: 'GET',
    path: '/plans/:documentId/printed-books',
    handler: 'printed-book.find',
    config: guardedBy(permissions.readBooks),
  },
  {
    method: 'POST',
    path: '/plans/:documentId/printed-books',
    handler: 'printed-book.create',
    config: guardedBy(permissions.writeBooks),
  },
  {
    method: 'DELETE',
    path: '/plans/:documentId/printed-books/:printedId',
    handler: 'printed-book.remove',
    config: guardedBy(permissions.writeBooks),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/printed-books/:printedId/files/:file',
    handler: 'printed-book.findFile',
    config: guardedBy(permissions.readBooks),
  },
  {
    method: 'PUT',
    path: '/plans/:documentId/printed-books/:printedId/offer',
    handler: 'printed-book.offer',
    config: guardedBy(permissions.publish),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/emblem',
    handler: 'emblem.find',
    config: guardedBy(permissions.readBooks),
  },
  {
    method: 'PUT',
    path: '/plans/:documentId/emblem',
    handler: 'emblem.update',
    config: guardedBy(permissions.writeBooks),
  },
  {
    method: 'DELETE',
    path: '/plans/:documentId/emblem',
    handler: 'emblem.remove',
    config: guardedBy(permissions.writeBooks),
  },
];
