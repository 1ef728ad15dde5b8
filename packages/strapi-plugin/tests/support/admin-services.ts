import type { RunningStrapi } from './start-strapi';

interface AdminServices {
  permission: { actionProvider: { values(): { actionId: string }[] } };
  'content-type': {
    getPermissionsWithNestedFields(actions: object[]): { subject: string }[];
  };
  role: {
    create(role: { name: string; description: string }): Promise<{ id: number }>;
    findOne(where: { name: string }): Promise<{ id: number } | null>;
    assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
  };
  'api-token': { create(token: object): Promise<{ accessKey: string }> };
  user: { create(user: object): Promise<{ id: number }> };
}

/** Strapi's own services for roles and accounts, of which it publishes no types. */
export function adminServices({ strapi }: RunningStrapi): AdminServices {
  return strapi.admin.services as unknown as AdminServices;
}
