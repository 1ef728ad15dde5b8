import { permissions } from '../../../shared/permissions';
import { guardedBy } from './guarded-by';

const post = (path: string, handler: string, permission: string) => ({
  method: 'POST',
  path: `/plans/:documentId/snapshots/:number/${path}`,
  handler: `edition.${handler}`,
  config: guardedBy(permission),
});

/** What is done with editions that are there. */
export const snapshotRoutes = [
  {
    method: 'GET',
    path: '/plans/:documentId/snapshots/compare',
    handler: 'edition.compare',
    config: guardedBy(permissions.readSnapshots),
  },
  post('republish', 'republish', permissions.publish),
  post('withdraw', 'withdraw', permissions.withdrawSnapshots),
  post('restore', 'restore', permissions.withdrawSnapshots),
];
