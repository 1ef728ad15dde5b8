import * as z from 'zod/mini';
import { officerName } from '../services/history/current-actor';
import type { Publisher } from '../services/snapshot/issue-edition';
import type { Context } from './context';
import { fail } from './fail';

const request = z.object({ unapproved: z.optional(z.int().check(z.gte(0))) });

/** Who publishes, and what they agree to; `null` once the answer is given. */
export function publisherOf(ctx: Context): Publisher | null {
  const parsed = request.safeParse(ctx.request.body ?? {});
  if (!parsed.success) {
    fail(ctx, 'request-malformed');
    return null;
  }
  return { name: officerName(ctx.state['user']), accepts: parsed.data.unapproved };
}
