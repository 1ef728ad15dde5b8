import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/plans/:documentId/direction${path}`,
  handler: `direction.${handler}`,
  config: guardedBy(permissions.readItems),
});

/** Vision, missions and the RPJMD; who may write which, Content Manager's own permissions say. */
export const directionRoutes = [
  route('GET', '', 'find'),
  route('POST', '/:type', 'create'),
  route('PUT', '/:type/:entryId', 'update'),
  route('DELETE', '/:type/:entryId', 'delete'),
];
