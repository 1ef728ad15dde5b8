import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { Transaction } from '../transaction';
import { atOnce, inSlices } from './in-slices';
import { chunks } from './chunks';
import type { ColumnValue } from './column-value';
import { jsonOfRows } from './json-of-rows';
import { prepared, quoted } from './prepared';

export interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  /** Of each row the values of these columns, in their order, as the driver takes them. */
  readonly rows: readonly (readonly ColumnValue[])[];
}

/** Whether many rows have a way of their own at all. */
export const isQuick = ({ db }: Core.Strapi): boolean =>
  ['sqlite', 'postgres'].includes(db.dialect.client);

const returned = z.array(z.object({ id: z.number(), document_id: z.optional(z.string()) }));

/** PostgreSQL doesn't promise the order in which it returns rows: those of entries are told by their documents. */
function idsInOrder(
  made: unknown,
  columns: readonly string[],
  part: Rows['rows'],
): readonly number[] {
  const rows = returned.parse(made);
  const at = columns.indexOf(documentId);
  if (at === -1) return rows.map(({ id }) => id);
  const ids = new Map(rows.map(({ document_id: document, id }) => [document, id]));
  return part.flatMap((row) => {
    const document = row[at];
    return typeof document === 'string' ? (ids.get(document) ?? []) : [];
  });
}

const documentId = 'document_id';

/**
 * Inserts many rows of one table in the shortest way that its database has: SQLite by a statement that is prepared
 * once, PostgreSQL from one JSON text in place of a parameter a value. Gives their ids, in their order; `false` where
 * nothing was done, because no such way is open.
 */
export async function insertRows(
  { db }: Core.Strapi,
  transaction: Transaction,
  { columns, rows, table }: Rows,
): Promise<readonly number[] | false> {
  switch (db.dialect.client) {
    case 'sqlite': {
      const names = columns.map(quoted).join(', ');
      const places = columns.map(() => '?').join(', ');
      const sql = `insert into ${quoted(table)} (${names}) values (${places})`;
      const insert = await prepared(transaction, sql);
      return insert === null ? false : inSlices(rows, insert);
    }
    case 'postgres': {
      const type = [db.getSchemaName(), table].filter((name) => name !== undefined).join('.');
      const parts = chunks(rows, atOnce).map((part) => ({ part, text: jsonOfRows(columns, part) }));
      if (parts.some(({ text }) => text === null)) return false;
      const ids: number[] = [];
      for (const { part, text } of parts) {
        const made: unknown = await db
          .getConnection(table)
          .insert(
            db.connection.raw('(??) select ?? from json_populate_recordset(null::??, ?::json)', [
              [...columns],
              [...columns],
              type,
              text ?? '',
            ]),
          )
          .returning(columns.includes(documentId) ? ['id', documentId] : ['id'])
          .transacting(transaction);
        ids.push(...idsInOrder(made, columns, part));
      }
      return ids;
    }
    default:
      return false;
  }
}
