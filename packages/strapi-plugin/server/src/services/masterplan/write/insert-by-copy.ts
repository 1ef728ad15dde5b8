import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { from as copyFrom } from 'pg-copy-streams';
import * as z from 'zod/mini';
import type { Transaction } from '../transaction';
import { chunks } from './chunks';
import type { ColumnValue } from './column-value';
import { copyingQuery } from './copying-query';
import { copyText } from './copy-text';
import { heldConnection } from './held-connection';
import { quoted } from './prepared';
import type { Rows } from './rows';

/** So many rows become text before the database and others have their turn. */
const textAtOnce = 250;

/**
 * Inserts rows by PostgreSQL's `COPY`, which takes them while they are being written and asks for no more than it can
 * take. It tells no ids: they are drawn beforehand. Gives them in the order of the rows; `null` where nothing was done,
 * because the connection isn't one of `pg` or ids don't come from a sequence.
 */
export async function insertByCopy(
  strapi: Core.Strapi,
  transaction: Transaction,
  { columns, rows, table }: Rows,
): Promise<readonly number[] | null> {
  const target = [strapi.db.getSchemaName(), table]
    .filter((name) => name !== undefined)
    .map(quoted)
    .join('.');
  const held = await heldConnection(transaction);
  const query = copyingQuery(held);
  if (query === null) return null;
  const ids = await nextIds(strapi, transaction, target, rows.length);
  if (ids === null) return null;
  const names = ['id', ...columns].map(quoted).join(', ');
  const copying = query.call(held, copyFrom(`copy ${target} (${names}) from stdin`));
  await pipeline(Readable.from(textOf(ids, rows)), copying);
  return ids;
}

/** As text: drivers may be told to read a sequence's large numbers one way or another. */
const drawn = z.object({
  rows: z.tuple([z.object({ ids: z.nullable(z.array(z.nullable(z.string()))) })]),
});

async function nextIds(
  { db }: Core.Strapi,
  transaction: Transaction,
  target: string,
  count: number,
): Promise<readonly number[] | null> {
  const found: unknown = await db.connection
    .raw(
      `select array_agg(nextval(sequence)::text) as ids from pg_get_serial_sequence(?, 'id') as sequence, generate_series(1, ?)`,
      [target, count],
    )
    .transacting(transaction);
  const [{ ids }] = drawn.parse(found).rows;
  if (ids === null || ids.some((id) => id === null)) return null;
  return ids.map(Number);
}

async function* textOf(
  ids: readonly number[],
  rows: readonly (readonly ColumnValue[])[],
): AsyncGenerator<string> {
  let at = 0;
  for (const part of chunks(rows, textAtOnce)) {
    const lines = part.map((row) => `${ids[at++] ?? ''}\t${copyText(row)}\n`);
    yield lines.join('');
    await setImmediate();
  }
}
