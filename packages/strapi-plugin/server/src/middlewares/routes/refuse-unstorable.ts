import type { Context } from '../../controllers/context';
import { fail } from '../../controllers/fail';
import { unstorablePath } from '../../text/unstorable-path';

/** Answers a request with text that no database can hold before anything is looked up or written. */
export async function refuseUnstorable(ctx: Context, next: () => Promise<unknown>): Promise<void> {
  const path = unstorablePath([ctx['params'], ctx.query, ctx.request.body]);
  if (path === null) {
    await next();
    return;
  }
  fail(ctx, 'text-unstorable', undefined, { where: path.slice(1).join('.') });
}
