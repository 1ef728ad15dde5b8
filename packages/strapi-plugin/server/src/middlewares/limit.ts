import type { Core } from '@strapi/strapi';
import type { Context } from '../controllers/context';
import { fail } from '../controllers/fail';
import { getService } from '../services/get-service';
import { callerOf } from '../services/rate-limit/caller-of';

/** Refuses who asks too often, before any work is done, and says when to come again. */
export const limit =
  (kind: 'writes' | 'public') =>
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: () => Promise<unknown>): Promise<void> => {
    const caller = callerOf({ ip: ctx.request.ip, auth: ctx.state['auth'] });
    const wait = await getService(strapi, 'rate-limit')[kind](caller);
    if (wait === null) {
      await next();
      return;
    }
    ctx.set('Retry-After', String(wait));
    fail(ctx, 'too-many-requests');
  };
