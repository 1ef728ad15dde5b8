import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** The plan as workbooks that officers fill in. */
export const workbookRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/workbook',
    handler: 'workbook.find',
    config: guardedBy(permissions.readDashboard),
  },
];
