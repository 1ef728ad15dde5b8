import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

/** An account of the admin; one of the public API has one role and no list of them. */
const officer = z.looseObject({ id: z.number(), roles: z.array(z.unknown()) });

interface Engine {
  generateUserAbility(user: unknown): Promise<unknown>;
}

const permissionService = z.object({
  engine: z.custom<Engine>((value: unknown) => typeof value === 'object' && value !== null),
});

/** The permissions of the officer whose request this is; a program or a script has none to go by. */
export async function officerAbility(strapi: Core.Strapi): Promise<unknown> {
  const state: unknown = strapi.requestContext.get()?.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const known: unknown = Reflect.get(state, 'userAbility');
  if (known !== undefined) return known;
  // Not every door of Strapi leaves them here: then they are asked for.
  const user = officer.safeParse(Reflect.get(state, 'user'));
  if (!user.success) return undefined;
  const { engine } = permissionService.parse(strapi.service('admin::permission'));
  return engine.generateUserAbility(user.data);
}
