import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** What it takes to write the lines for a portal and to see what they show. */
export const embedRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/embed',
    handler: 'embed.find',
    config: guardedBy(permissions.readSnapshots),
  },
  {
    method: 'GET',
    path: '/plans/:documentId/snapshots/:number',
    handler: 'edition.findOne',
    config: guardedBy(permissions.readSnapshots),
  },
];
