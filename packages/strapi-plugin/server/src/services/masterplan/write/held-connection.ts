import * as z from 'zod/mini';
import type { Transaction } from '../transaction';

const client = z.object({
  acquireConnection: z.custom<() => Promise<unknown>>((value) => typeof value === 'function'),
});

/**
 * The driver's own connection that a transaction runs on. What is written to it past the transaction's end would be
 * kept: nothing may.
 */
export async function heldConnection(
  transaction: Pick<Transaction, 'isCompleted'>,
): Promise<unknown> {
  if (transaction.isCompleted()) throw new Error('The transaction has ended');
  const { acquireConnection } = client.parse(Reflect.get(transaction, 'client'));
  return acquireConnection();
}
