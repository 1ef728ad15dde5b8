import * as z from 'zod/mini';
import { addressKey } from './address-key';

const account = z.object({ id: z.union([z.number(), z.string()]) });
const asked = z.object({ strategy: z.object({ name: z.string() }), credentials: account });

/** Who a request is counted for. */
export interface Caller {
  /** An officer, a reader with an account or a token; `null` for everybody else. */
  user: string | null;
  address: string;
}

/** Who is behind a request, by what Strapi has found out about it. */
export function callerOf(request: { readonly ip: string; readonly auth: unknown }): Caller {
  const address = addressKey(request.ip);
  const found = isNobody(request.auth) ? undefined : asked.safeParse(request.auth).data;
  return {
    user: found === undefined ? null : `${found.strategy.name}:${found.credentials.id}`,
    address,
  };
}

/** The usual request is nobody's: it isn't checked for what it doesn't have. */
const isNobody = (auth: unknown): boolean =>
  typeof auth === 'object' && auth !== null && 'credentials' in auth && auth.credentials === null;
