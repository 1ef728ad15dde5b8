import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { inTransaction } from '../transaction';
import { insertRows, isQuick } from './insert-rows';
import type { Rows } from './rows';
import { hasRows, rowsOf } from './rows-of';
import { tableColumns } from './table-columns';

/** Fewer are written as fast by Strapi itself. */
const many = 50;

/**
 * Creates entries as the `createMany` of Strapi's database does, with its lifecycles, and leaves the same rows: only
 * that thousands of them don't take as long. Gives their ids in their order, or `null` where Strapi wrote them, which
 * doesn't tell. A subscriber that puts in what has no quick way is asked a second time, by Strapi.
 */
export async function createRows(
  strapi: Core.Strapi,
  name: TypeName,
  data: object[],
): Promise<readonly number[] | null> {
  if (data.length === 0) return [];
  if (data.length >= many && isQuick(strapi) && hasRows(data, columnsOf(strapi, name, data))) {
    const { lifecycles } = strapi.db;
    const params = { data };
    const states = await lifecycles.run('beforeCreateMany', uid(name), { params });
    const ids = await inserted(strapi, name, params.data);
    if (ids !== null) {
      const result = { count: ids.length, ids };
      await lifecycles.run('afterCreateMany', uid(name), { params, result }, states);
      return ids;
    }
  }
  await strapi.db.query(uid(name)).createMany({ data });
  return null;
}

/** The columns that any of the rows says something in. */
const columnsOf = (strapi: Core.Strapi, name: TypeName, data: readonly object[]) =>
  tableColumns(strapi.db, name).filter(
    ({ attribute, otherwise }) =>
      otherwise !== null || data.some((row) => Reflect.get(row, attribute) !== undefined),
  );

/** The rows as they would be written; `null` where one has no quick way. */
function readRows(strapi: Core.Strapi, name: TypeName, data: readonly object[]): Rows | null {
  const columns = columnsOf(strapi, name, data);
  const rows = rowsOf(strapi, data, columns);
  const { tableName: table } = strapi.db.metadata.get(uid(name));
  return rows === null ? null : { table, columns: columns.map(({ column }) => column), rows };
}

async function inserted(
  strapi: Core.Strapi,
  name: TypeName,
  data: readonly object[],
): Promise<readonly number[] | null> {
  const rows = readRows(strapi, name, data);
  if (rows === null) return null;
  return inTransaction(strapi, (transaction) => insertRows(strapi, transaction, rows));
}
