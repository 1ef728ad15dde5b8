import type { Core } from '@strapi/strapi';
import { grantsOf, roleTemplates, type RoleTemplate } from '../../permissions/role-templates';
import { adminRoles, type Permission } from './admin-roles';

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
    const { description, key, name } = template;
    const existing = await roles.findOne({ name });
    const role = existing ?? (await roles.create({ name, description }));
    if (existing === null) {
      await roles.assignPermissions(role.id, permissionsOf(strapi, template));
    }
    made.push({ key, id: role.id, name, created: existing === null });
  }
  return made;
}

function permissionsOf(strapi: Core.Strapi, template: RoleTemplate): Permission[] {
  const { 'content-type': contentType, permission } = adminRoles(strapi);
  const { onEntries, onPages } = grantsOf(template);
  const actions = permission.actionProvider
    .values()
    .filter(({ actionId }) => onEntries.some(({ action }) => action === actionId));
  const possible = contentType.getPermissionsWithNestedFields(actions);
  const granted = onEntries.flatMap((grant) =>
    possible
      .filter(({ action, subject }) => action === grant.action && subject === grant.subject)
      .map((found) => ({ ...found, conditions: grant.conditions })),
  );
  return [...granted, ...onPages.map((grant) => ({ ...grant, properties: {} }))];
}
