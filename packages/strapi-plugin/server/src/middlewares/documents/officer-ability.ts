import type { Core } from '@strapi/strapi';

/** The permissions of the officer whose request this is; a program or a script has none to go by. */
export function officerAbility(strapi: Core.Strapi): unknown {
  const state: unknown = strapi.requestContext.get()?.state;
  if (typeof state !== 'object' || state === null) return undefined;
  return Reflect.get(state, 'userAbility');
}
