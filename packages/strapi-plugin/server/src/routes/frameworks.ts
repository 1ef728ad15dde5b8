import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/plans/:documentId/frameworks${path}`,
  handler: `framework.${handler}`,
  config: guardedBy(permissions.manageFrameworks),
});

/** The office's own methods, and which one a plan goes by. */
export const frameworkRoutes = [
  route('GET', '', 'find'),
  route('POST', '', 'create'),
  route('GET', '/:framework', 'findOne'),
  route('PUT', '/:framework', 'update'),
  route('DELETE', '/:framework', 'delete'),
  route('GET', '/:framework/preview', 'preview'),
  route('POST', '/:framework/activate', 'activate'),
  route('POST', '/:framework/use', 'use'),
];
