import { refuseUnstorable } from '../middlewares/routes/refuse-unstorable';

const seeing = ['create', 'read', 'update'].map(
  (verb) => `plugin::content-manager.explorer.${verb}`,
);

/** Names for a field of a content type: for those who see its entries, whatever else they may. */
export const classificationRoutes = [
  {
    method: 'GET',
    path: '/classification/:model',
    handler: 'classification.find',
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        {
          name: 'plugin::content-manager.hasPermissions',
          config: { actions: seeing, hasAtLeastOne: true },
        },
      ],
      middlewares: [refuseUnstorable],
    },
  },
];
