import * as z from 'zod/mini';
import { addressKey } from './address-key';

const account = z.object({ id: z.union([z.number(), z.string()]) });
// Nobody's request is the usual one, so it has to fit: a check that fails costs more than one that doesn't.
const asked = z.object({
  strategy: z.object({ name: z.string() }),
  credentials: z.nullish(account),
});

/** Who a request is counted for. */
export interface Caller {
  /** An officer, a reader with an account or a token; `null` for everybody else. */
  user: string | null;
  address: string;
}

/** Who is behind a request, by what Strapi has found out about it. */
export function callerOf(request: { readonly ip: string; readonly auth: unknown }): Caller {
  const { credentials, strategy } = asked.safeParse(request.auth).data ?? {};
  return {
    user: credentials && strategy ? `${strategy.name}:${credentials.id}` : null,
    address: addressKey(request.ip),
  };
}
