import { actPermissions, permissions } from '../../../shared/permissions';
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
const readAction = 'plugin::content-manager.explorer.read';

/** What a role grants, as far as it matters here. */
export interface Granted {
  readonly action: string;
  readonly subject?: string | null;
}

export type Allowed = ReturnType<typeof allowedBy>;

/** What somebody with these permissions may do on our pages. */
export function allowedBy(granted: readonly Granted[]) {
  const may = (action: string) => granted.some((permission) => permission.action === action);
  const mayOnEntries = (wanted: string, type: string) =>
    granted.some(
      ({ action, subject }) => action === wanted && subject === `plugin::kotacerdas.${type}`,
    );
  const mayCreate = (type: string) => mayOnEntries(createAction, type);
  return {
    mayReadDashboard: may(permissions.readDashboard),
    mayReadItems: may(permissions.readItems),
    mayComment: may(permissions.comment),
    maySubmit: may(actPermissions.submit),
    mayApprove: may(actPermissions.approve),
    mayLock: may(actPermissions.lock),
    mayRate: may(permissions.rate),
    mayAssess: may(permissions.assess),
    mayConsolidate: may(permissions.consolidate),
    mayManageSettings: may(permissions.manageSettings),
    mayManageCalendar: may(permissions.manageCalendar),
    mayReadUsers: may('admin::users.read'),
    mayReadOpds: mayOnEntries(readAction, 'opd'),
    mayReadRoles: may('admin::roles.read'),
    mayUpdateRoles: may('admin::roles.update'),
    mayReadHistory: may(permissions.readHistory),
    mayReadReadiness: may(permissions.readReadiness),
    mayStartAssessment: mayCreate('readiness-assessment'),
    mayCreate,
    mayPublish: may(permissions.publish),
    mayWithdraw: may(permissions.withdrawSnapshots),
    mayReadBooks: may(permissions.readBooks),
    mayWriteBooks: may(permissions.writeBooks),
    mayReadSnapshots: may(permissions.readSnapshots),
    mayImport: may(permissions.importPlan),
    mayImportFile: may(permissions.createImport),
    mayReadImports: may(permissions.readImports),
    mayCreatePlan: mayCreate('plan'),
    creatable: quickTypes.filter(mayCreate),
  };
}
