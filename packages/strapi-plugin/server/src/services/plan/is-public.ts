import type { Core } from '@strapi/strapi';

const readAction = 'plugin::kotacerdas.published.findLatest';

/** True once an administrator has ticked reading for the Public role of Users & Permissions. */
export async function isPublic(strapi: Core.Strapi): Promise<boolean> {
  if (strapi.plugins['users-permissions'] === undefined) return false;
  const granted = await strapi.db
    .query('plugin::users-permissions.permission')
    .count({ where: { action: readAction, role: { type: 'public' } } });
  return granted > 0;
}
