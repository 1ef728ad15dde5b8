import { useRBAC } from '@strapi/strapi/admin';
import { permissions } from '../../../shared/permissions';
import type { TypeName } from '../../../server/src/content-types/define/type-name';

/** Content types that the dashboard offers to add an entry to. */
export const quickTypes = [
  'problem',
  'need',
  'innovation',
  'program',
  'progress-entry',
] as const satisfies readonly TypeName[];

const createAction = 'plugin::content-manager.explorer.create';

const asked = [
  ...Object.values(permissions).map((action) => ({ action, subject: null })),
  ...['plan', ...quickTypes].map((type) => ({
    action: createAction,
    subject: `plugin::kotacerdas.${type}`,
  })),
];

/** What the officer may do on the dashboard; nothing until Strapi has answered. */
export function useAllowed() {
  const { permissions: granted } = useRBAC(asked);
  const may = (action: string) => granted.some((permission) => permission.action === action);
  const mayCreate = (type: string) =>
    granted.some(
      ({ action, subject }) => action === createAction && subject === `plugin::kotacerdas.${type}`,
    );
  return {
    mayPublish: may(permissions.publish),
    mayReadSnapshots: may(permissions.readSnapshots),
    mayImport: may(permissions.importPlan),
    mayCreatePlan: mayCreate('plan'),
    creatable: quickTypes.filter(mayCreate),
  };
}
