import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const route = (method: string, path: string, handler: string) => ({
  method,
  path: `/plans/:documentId/items/:type${path}`,
  handler: `item.${handler}`,
  config: guardedBy(permissions.readItems),
});

/** Items as our own pages write them; who may write which, Content Manager's own permissions say. */
export const itemRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/choices',
    handler: 'item.choices',
    config: guardedBy(permissions.readItems),
  },
  route('POST', '', 'create'),
  route('GET', '/:itemId', 'findOne'),
  route('PUT', '/:itemId', 'update'),
  route('DELETE', '/:itemId', 'delete'),
  route('POST', '/:itemId/take', 'take'),
];
