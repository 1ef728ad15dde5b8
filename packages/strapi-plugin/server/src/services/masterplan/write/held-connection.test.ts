import { expect, it } from 'vitest';
import { heldConnection } from './held-connection';

const held = { query: () => undefined };

const transactionOf = (isCompleted: boolean, client: unknown) => ({
  isCompleted: () => isCompleted,
  client,
});

const client = { acquireConnection: () => Promise.resolve(held) };

it('is the one that a transaction runs on', async () => {
  expect(await heldConnection(transactionOf(false, client))).toBe(held);
});

it('is none once the transaction has ended: what were written to it would be kept', async () => {
  await expect(heldConnection(transactionOf(true, client))).rejects.toThrow('has ended');
});

it('is not guessed where a driver has none', async () => {
  await expect(heldConnection(transactionOf(false, {}))).rejects.toThrow(/acquireConnection/);
});
