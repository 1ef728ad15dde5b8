import * as z from 'zod/mini';
import { addressKey } from './address-key';

const account = z.object({ id: z.union([z.number(), z.string()]) });
const signedIn = z.object({
  strategy: z.object({ name: z.string() }),
  credentials: account,
});

/** Who a request is counted for. */
export interface Caller {
  /** An officer, a reader with an account or a token; `null` for everybody else. */
  user: string | null;
  address: string;
}

/** Who is behind a request, by what Strapi has found out about it. */
export function callerOf(request: { readonly ip: string; readonly auth: unknown }): Caller {
  const { data } = signedIn.safeParse(request.auth);
  return {
    user: data === undefined ? null : `${data.strategy.name}:${data.credentials.id}`,
    address: addressKey(request.ip),
  };
}
