import type { Core } from '@strapi/strapi';
import type { RoleStanding } from '../../../../shared/contracts/settings';
import { roleTemplates, type RoleTemplate } from '../../permissions/role-templates';
import { inTransaction } from '../masterplan/transaction';
import { adminRoles, type Permission, type Role } from './admin-roles';
import { missingPermissions } from './missing-permissions';
import { permissionsOf } from './permissions-of';

/** Which roles of the method there are, and what each is without: a later version may grant more. */
export function roleStanding(strapi: Core.Strapi): Promise<RoleStanding[]> {
  return Promise.all(
    roleTemplates.map(async (template) => {
      const { key, name } = template;
      const found = await lackOf(strapi, template);
      const missing = found?.missing.map(({ action, subject }) => ({ action, subject })) ?? [];
      return { key, name, id: found?.role.id ?? null, missing: unique(missing) };
    }),
  );
}

/** Adds to roles what their templates grant and they are without. Nothing is taken from them. */
export async function completeRoles(
  strapi: Core.Strapi,
  keys: readonly string[],
): Promise<RoleStanding[]> {
  for (const template of roleTemplates.filter(({ key }) => keys.includes(key))) {
    await inTransaction(strapi, async (transaction) => {
      // Whoever completes the same role at the same moment waits here, and finds nothing missing.
      const { tableName } = strapi.db.metadata.get('admin::role');
      await strapi.db
        .getConnection(tableName)
        .where({ name: template.name })
        .select('id')
        .transacting(transaction)
        .forUpdate();
      const found = await lackOf(strapi, template);
      if (found === null || found.missing.length === 0) return;
      await adminRoles(strapi).role.addPermissions(found.role.id, found.missing);
    });
  }
  return roleStanding(strapi);
}

async function lackOf(
  strapi: Core.Strapi,
  template: RoleTemplate,
): Promise<{ role: Role; missing: Permission[] } | null> {
  const { permission, role: roles } = adminRoles(strapi);
  const role = await roles.findOne({ name: template.name });
  if (role === null) return null;
  const held = await permission.findMany({ where: { role: { id: role.id } } });
  return { role, missing: missingPermissions(permissionsOf(strapi, template), held) };
}

/** Several conditions of one permission are told once. */
function unique(missing: RoleStanding['missing']): RoleStanding['missing'] {
  return missing.filter(
    ({ action, subject }, at) =>
      missing.findIndex((other) => other.action === action && other.subject === subject) === at,
  );
}
