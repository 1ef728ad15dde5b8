import * as z from 'zod/mini';
import type { Context } from './context';

const user = z.object({ id: z.number() });

/** The account whose session this is: every route of the admin asks for one. */
export function userOf(ctx: Context): number {
  return user.parse(ctx.state['user']).id;
}
