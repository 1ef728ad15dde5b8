import type { Core } from '@strapi/strapi';
import type { Transaction } from '../transaction';
import { inSlices } from './in-slices';
import { insertByCopy } from './insert-by-copy';
import { prepared, quoted } from './prepared';
import type { Rows } from './rows';

/** Whether many rows have a way of their own at all. */
export const isQuick = ({ db }: Core.Strapi): boolean =>
  ['sqlite', 'postgres'].includes(db.dialect.client);

/**
 * Inserts many rows of one table in the shortest way that its database has: SQLite by a statement that is prepared
 * once, PostgreSQL by `COPY`. Gives their ids, in their order; `null` where nothing was done, because no such way is
 * open.
 */
export async function insertRows(
  strapi: Core.Strapi,
  transaction: Transaction,
  given: Rows,
): Promise<readonly number[] | null> {
  const { columns, rows, table } = given;
  switch (strapi.db.dialect.client) {
    case 'sqlite': {
      const names = columns.map(quoted).join(', ');
      const places = columns.map(() => '?').join(', ');
      const sql = `insert into ${quoted(table)} (${names}) values (${places})`;
      const insert = await prepared(transaction, sql);
      return insert === null ? null : inSlices(rows, insert);
    }
    case 'postgres':
      return insertByCopy(strapi, transaction, given);
    default:
      return null;
  }
}
