import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

export interface Role {
  id: number;
  name: string;
}

interface Action {
  actionId: string;
}

export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
}

/** One that a role has. */
export interface HeldPermission extends Permission {
  id: number;
}

interface RoleService {
  findOne(where: { name: string }): Promise<Role | null>;
  create(role: { name: string; description: string }): Promise<Role>;
  addPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
  assignPermissions(roleId: number, permissions: readonly Permission[]): Promise<unknown>;
}
interface PermissionService {
  findMany(query: { where: { role: { id: number } } }): Promise<HeldPermission[]>;
  actionProvider: { values(): Action[] };
}
interface ContentTypeService {
  getPermissionsWithNestedFields(actions: readonly Action[]): Permission[];
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;
const services = z.object({
  role: z.custom<RoleService>(isObject),
  permission: z.custom<PermissionService>(isObject),
  'content-type': z.custom<ContentTypeService>(isObject),
});

/** Strapi's own services for roles, of which it publishes no types. */
export function adminRoles(strapi: Core.Strapi) {
  return services.parse(strapi.admin.services);
}
