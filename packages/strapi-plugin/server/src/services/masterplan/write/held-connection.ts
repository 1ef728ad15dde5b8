import * as z from 'zod/mini';
import type { Transaction } from '../transaction';

const client = z.object({
  acquireConnection: z.custom<() => Promise<unknown>>((value) => typeof value === 'function'),
});

/** The driver's own connection that a transaction runs on. */
export async function heldConnection(transaction: Transaction): Promise<unknown> {
  const { acquireConnection } = client.parse(Reflect.get(transaction, 'client'));
  return acquireConnection();
}
