import type { Core } from '@strapi/strapi';
import { grantsOf, type RoleTemplate } from '../../permissions/role-templates';
import { adminRoles, type Permission } from './admin-roles';

/** What a template grants, as Strapi stores it: with the fields of each content type. */
export function permissionsOf(strapi: Core.Strapi, template: RoleTemplate): Permission[] {
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
