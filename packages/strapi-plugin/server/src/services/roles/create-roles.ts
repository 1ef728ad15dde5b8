import type { Core } from '@strapi/strapi';
import { roleTemplates, type RoleTemplate } from '../../permissions/role-templates';
import { inTransaction } from '../masterplan/transaction';
import { adminRoles } from './admin-roles';
import { permissionsOf } from './permissions-of';

export interface CreatedRole {
  key: RoleTemplate['key'];
  id: number;
  name: string;
  /** `false` where the office has a role of this name: it stays as the office has made it. */
  created: boolean;
}

/** Makes the roles of the method that are missing. */
export async function createRoles(strapi: Core.Strapi): Promise<CreatedRole[]> {
  const { role: roles } = adminRoles(strapi);
  const made: CreatedRole[] = [];
  for (const template of roleTemplates) {
    // A role without its permissions would stay so: it can't be told from one of the office's own.
    made.push(
      await inTransaction(strapi, async () => {
        const { description, key, name } = template;
        const existing = await roles.findOne({ name });
        if (existing !== null) return { key, id: existing.id, name, created: false };
        const role = await roles.create({ name, description });
        await roles.assignPermissions(role.id, permissionsOf(strapi, template));
        return { key, id: role.id, name, created: true };
      }),
    );
  }
  return made;
}
