import type { Core } from '@strapi/strapi';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { inTransaction } from '../transaction';
import { isQuick } from './insert-rows';
import type { Rows } from './rows';
import { overwriteRows } from './overwrite-rows';
import { hasRows, rowsOf } from './rows-of';
import { tableColumns, type TableColumn } from './table-columns';

/** What is to stand in an entry from now on. */
export interface RowChange {
  readonly where: { readonly id: number } | { readonly documentId: string };
  readonly data: object;
}

/** Fewer are written as fast by Strapi itself. */
const many = 50;

/**
 * Changes entries as the `updateMany` of Strapi's database does for each, with its lifecycles, and leaves the same
 * rows: those that are changed in the same columns go together.
 */
export async function changeRows(
  strapi: Core.Strapi,
  name: TypeName,
  changes: readonly RowChange[],
): Promise<void> {
  const query = strapi.db.query(uid(name));
  for (const group of alike(changes)) {
    const isDone = group.length >= many && isQuick(strapi) && (await changed(strapi, name, group));
    if (isDone) continue;
    for (const { data, where } of group) await query.updateMany({ where, data });
  }
}

/** Changes of the same columns, found in the same way. */
function alike(changes: readonly RowChange[]): RowChange[][] {
  const groups = new Map<string, RowChange[]>();
  for (const change of changes) {
    const names = [...Object.keys(change.where), ...attributesOf(change)].join(' ');
    const group = groups.get(names);
    if (group === undefined) groups.set(names, [change]);
    else group.push(change);
  }
  return [...groups.values()];
}

const attributesOf = ({ data }: RowChange) =>
  Object.keys(data).filter((attribute) => Reflect.get(data, attribute) !== undefined);

async function changed(
  strapi: Core.Strapi,
  name: TypeName,
  group: readonly RowChange[],
): Promise<boolean> {
  const columns = columnsOf(strapi, name, group);
  if (columns === null || !hasRows(group.map(saidBy), columns)) return false;
  const { lifecycles } = strapi.db;
  const runs = [];
  for (const { data, where } of group) {
    const params = { data, where };
    runs.push({ params, state: await lifecycles.run('beforeUpdateMany', uid(name), { params }) });
  }
  // As the subscribers have left it.
  const rows = readRows(
    strapi,
    name,
    runs.map(({ params }) => params),
  );
  if (rows === null) return false;
  const isDone = await inTransaction(strapi, (transaction) =>
    overwriteRows(strapi, transaction, rows),
  );
  if (!isDone) return false;
  for (const { params, state } of runs) {
    const result = { count: 1 };
    await lifecycles.run('afterUpdateMany', uid(name), { params, result }, state);
  }
  return true;
}

/** All columns that changes name, what they are found by last; `null` where they have no quick way. */
function columnsOf(
  strapi: Core.Strapi,
  name: TypeName,
  group: readonly RowChange[],
): TableColumn[] | null {
  const [first] = group;
  if (first === undefined || alike(group).length > 1) return null;
  const known = tableColumns(strapi.db, name, { withId: true });
  const named = [...attributesOf(first), ...Object.keys(first.where)];
  const columns = named.flatMap(
    (attribute) => known.find((column) => column.attribute === attribute) ?? [],
  );
  return columns.length < named.length ? null : columns;
}

const saidBy = ({ data, where }: RowChange): object => Object.assign({}, data, where);

/** The rows as they would be written; `null` where they have no quick way. */
function readRows(strapi: Core.Strapi, name: TypeName, group: readonly RowChange[]): Rows | null {
  const columns = columnsOf(strapi, name, group);
  if (columns === null) return null;
  const rows = rowsOf(strapi, group.map(saidBy), columns);
  const { tableName: table } = strapi.db.metadata.get(uid(name));
  return rows === null ? null : { table, columns: columns.map(({ column }) => column), rows };
}
