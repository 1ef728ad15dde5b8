import type { Core } from '@strapi/strapi';

const readAction = 'plugin::kotacerdas.published.findLatest';
export const openDataAction = 'plugin::kotacerdas.published.findOpenData';

/** True once an administrator has ticked reading, or another action, for the Public role of Users & Permissions. */
export async function isPublic(strapi: Core.Strapi, action = readAction): Promise<boolean> {
  if (strapi.plugins['users-permissions'] === undefined) return false;
  const granted = await strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action, role: { type: 'public' } } });
  return granted > 0;
}
