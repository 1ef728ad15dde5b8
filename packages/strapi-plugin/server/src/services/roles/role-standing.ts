import type { Core } from '@strapi/strapi';
import type { RoleStanding } from '../../../../shared/contracts/settings';
import { roleTemplates, type RoleTemplate } from '../../permissions/role-templates';
import { inTransaction } from '../masterplan/transaction';
import { adminRoles, type HeldPermission, type Permission, type Role } from './admin-roles';
import { missingFields, type MissingFields } from './missing-fields';
import { missingPermissions } from './missing-permissions';
import { permissionsOf } from './permissions-of';
import { withFields } from './with-fields';

/** Which roles of the method there are, and what each is without: a later version may grant more. */
export function roleStanding(strapi: Core.Strapi): Promise<RoleStanding[]> {
  return Promise.all(
    roleTemplates.map(async (template) => {
      const { key, name } = template;
      const found = await lackOf(strapi, template);
      const whole = found?.missing.map(({ action, subject }) => ({ action, subject })) ?? [];
      const missing = [
        ...unique(whole).map((each) => ({ ...each, fields: null })),
        ...(found?.fields ?? []),
      ];
      return { key, name, id: found?.role.id ?? null, missing };
    }),
  );
}

/** Adds to roles what their templates grant and they are without. Nothing is taken from them, and no condition changes. */
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
      if (found === null) return;
      const { fields, held, missing, role } = found;
      if (missing.length > 0) await adminRoles(strapi).role.addPermissions(role.id, missing);
      // Strapi publishes no service that changes a permission, only one that makes it anew.
      for (const { id, properties } of withFields(held, fields)) {
        await strapi.db.query('admin::permission').update({ where: { id }, data: { properties } });
      }
    });
  }
  return roleStanding(strapi);
}

interface Lack {
  role: Role;
  held: HeldPermission[];
  /** Permissions. */
  missing: Permission[];
  /** Of permissions that it holds. */
  fields: MissingFields[];
}

async function lackOf(strapi: Core.Strapi, template: RoleTemplate): Promise<Lack | null> {
  const { permission, role: roles } = adminRoles(strapi);
  const role = await roles.findOne({ name: template.name });
  if (role === null) return null;
  const held = await permission.findMany({ where: { role: { id: role.id } } });
  const wanted = permissionsOf(strapi, template);
  const missing = missingPermissions(wanted, held);
  return { role, held, missing, fields: missingFields(wanted, held) };
}

/** Several conditions of one permission are told once. */
function unique<Granted extends Pick<Permission, 'action' | 'subject'>>(
  missing: readonly Granted[],
): Granted[] {
  return missing.filter(
    ({ action, subject }, at) =>
      missing.findIndex((other) => other.action === action && other.subject === subject) === at,
  );
}
