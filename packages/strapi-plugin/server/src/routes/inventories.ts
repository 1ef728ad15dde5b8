import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** Official inventories of innovations, and what is missing for them. */
export const inventoryRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/inventories/:inventory',
    handler: 'inventories.find',
    config: guardedBy(permissions.readDashboard),
  },
];
