import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';

/** Who does something: an officer with an account in the admin, or a program with a token, which has no id. */
export interface Actor {
  id: number | null;
  name: string | null;
}

const officer = z.object({
  id: z.number(),
  firstname: z.nullish(z.string()),
  lastname: z.nullish(z.string()),
  username: z.nullish(z.string()),
});
const inAdmin = z.object({ userAbility: z.looseObject({}), user: officer });
const withToken = z.object({
  auth: z.object({ credentials: z.object({ name: z.string() }) }),
});

/** Whose request this is; Strapi itself, as in a script, has neither id nor name. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state: unknown = strapi.requestContext.get()?.state;
  const signedIn = inAdmin.safeParse(state);
  if (signedIn.success) return { id: signedIn.data.user.id, name: officerName(signedIn.data.user) };
  const program = withToken.safeParse(state);
  return { id: null, name: program.success ? program.data.auth.credentials.name : null };
}

/** How an officer is called beside what they did. */
export function officerName(user: unknown): string {
  const { firstname, lastname, username } = officer.parse(user);
  const name = [firstname, lastname].filter(Boolean).join(' ');
  return name === '' ? (username ?? '') : name;
}
