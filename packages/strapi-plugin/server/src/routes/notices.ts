import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

/** What officers are told of: for whoever sees items. */
export const noticeRoutes = [
  {
    method: 'GET',
    path: '/waiting',
    handler: 'approval.findWaiting',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'GET',
    path: '/notices',
    handler: 'notices.find',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'POST',
    path: '/notices/read',
    handler: 'notices.read',
    config: guardedBy(permissions.readItems),
  },
  {
    method: 'PUT',
    path: '/notices/settings',
    handler: 'notices.updateSettings',
    config: guardedBy(permissions.readItems),
  },
];
