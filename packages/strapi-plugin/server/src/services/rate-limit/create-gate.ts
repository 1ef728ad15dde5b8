import type { Limit } from '../../config/rate-limit';
import type { Caller } from './caller-of';
import type { Counter } from './create-counter';

/** Lets a request through with `null`, or says in how many seconds to come again. */
export type Gate = (caller: Caller) => Promise<number | null>;

/**
 * Counts a request for the account it comes from, and for its address. One that is refused for the account doesn't
 * count for the address: it takes nothing away from the colleagues behind it.
 */
export function createGate(
  limit: Limit | false,
  counter: (of: { kind: 'user' | 'address'; points: number; seconds: number }) => Counter,
): Gate {
  if (limit === false) return () => Promise.resolve(null);
  const { seconds } = limit;
  const byUser = counter({ kind: 'user', points: limit.perUser, seconds });
  const byAddress = counter({ kind: 'address', points: limit.perAddress, seconds });
  // Nobody's request is the usual one, and each promise on its way costs it time.
  return ({ address, user }) =>
    user === null
      ? byAddress(address)
      : byUser(user).then((wait) => (wait === null ? byAddress(address) : wait));
}
