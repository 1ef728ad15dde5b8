import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** The tour of *Beranda*, which is for whoever sees items. */
export const tourRoutes = [
  {
    method: 'GET',
    path: '/tour',
    handler: 'tour.find',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'POST',
    path: '/tour/seen',
    handler: 'tour.markSeen',
    config: guardedBy(permissions.readItems),
  },
];
