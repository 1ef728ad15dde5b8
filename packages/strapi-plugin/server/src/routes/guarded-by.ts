import { refuseUnstorable } from '../middlewares/routes/refuse-unstorable';

/** Every door of the admin asks who is there and whether they may. */
export const guardedBy = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [action] } },
  ],
  middlewares: [refuseUnstorable],
});
