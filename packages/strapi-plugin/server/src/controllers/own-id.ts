import * as z from 'zod/mini';
import type { Context } from './context';

const state = z.object({ user: z.object({ id: z.number() }) });

/** The account that asks for what is its own: no request names anybody else. */
export const ownId = (ctx: Context): number => state.parse(ctx.state).user.id;
