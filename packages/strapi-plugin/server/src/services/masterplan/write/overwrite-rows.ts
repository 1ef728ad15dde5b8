import type { Core } from '@strapi/strapi';
import type { Transaction } from '../transaction';
import { chunks } from './chunks';
import { atOnce, inSlices } from './in-slices';
import { jsonOfRows } from './json-of-rows';
import { prepared, quoted } from './prepared';
import type { Rows } from './rows';

/**
 * Overwrites the same columns of many rows, found by the column that comes last: on SQLite by a statement that is
 * prepared once, on PostgreSQL from JSON. `false` where nothing was done.
 */
export async function overwriteRows(
  { db }: Core.Strapi,
  transaction: Transaction,
  { columns: all, rows, table }: Rows,
): Promise<boolean> {
  const columns = all.slice(0, -1);
  const key = all.at(-1) ?? 'id';
  switch (db.dialect.client) {
    case 'sqlite': {
      const set = columns.map((column) => `${quoted(column)} = ?`).join(', ');
      const sql = `update ${quoted(table)} set ${set} where ${quoted(key)} = ?`;
      const update = await prepared(transaction, sql);
      if (update === null) return false;
      await inSlices(rows, update);
      return true;
    }
    case 'postgres': {
      const type = [db.getSchemaName(), table].filter((name) => name !== undefined).join('.');
      const texts = chunks(rows, atOnce).map((part) => jsonOfRows(all, part));
      if (texts.some((text) => text === null)) return false;
      const set = columns.map(() => '?? = said.??').join(', ');
      for (const text of texts) {
        await db.connection
          .raw(
            `update ?? as stored set ${set} from json_populate_recordset(null::??, ?::json) as said where stored.?? = said.??`,
            [type, ...columns.flatMap((column) => [column, column]), type, text ?? '', key, key],
          )
          .transacting(transaction);
      }
      return true;
    }
    default:
      return false;
  }
}
