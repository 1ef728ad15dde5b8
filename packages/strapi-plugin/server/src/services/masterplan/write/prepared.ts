import * as z from 'zod/mini';
import type { Transaction } from '../transaction';
import type { ColumnValue } from './column-value';
import { heldConnection } from './held-connection';

const statement = z.object({
  run: z.custom<(values: readonly ColumnValue[]) => { readonly lastInsertRowid: number | bigint }>(
    (value) => typeof value === 'function',
  ),
});

const connection = z.object({
  prepare: z.custom<(sql: string) => object>((value) => typeof value === 'function'),
});

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * A statement of better-sqlite3 that runs within a transaction for one row after the other, and gives the id of what it
 * inserts: Knex would make and parse as much SQL as there are values. They are bound already, as by `rowsOf`. `null`
 * for any other driver.
 */
export async function prepared(
  transaction: Transaction,
  sql: string,
): Promise<((values: readonly ColumnValue[]) => number) | null> {
  const held = await heldConnection(transaction);
  const found = connection.safeParse(held);
  if (!found.success || typeof held !== 'object' || held === null) return null;
  const made = found.data.prepare.call(held, sql);
  const { run } = statement.parse(made);
  return (values) => Number(run.call(made, values).lastInsertRowid);
}
