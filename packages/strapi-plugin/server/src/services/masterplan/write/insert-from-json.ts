import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { Transaction } from '../transaction';
import { chunks } from './chunks';
import type { ColumnValue } from './column-value';
import { atOnce } from './in-slices';
import type { Rows } from './rows';
import { jsonOfRows } from './json-of-rows';
import { splitRows } from './split-rows';

type Part = Rows['rows'];

const documentId = 'document_id';

/** So many rows of any content type have fewer values than a statement of PostgreSQL may have parameters. */
const byParameter = 500;

/**
 * Inserts rows into PostgreSQL, many from one JSON text in place of a parameter a value. What all of them say is sent
 * once, and the next text is made while the database reads the one before. Gives the ids of the rows, in their order.
 */
export async function insertFromJson(
  { db }: Core.Strapi,
  transaction: Transaction,
  { columns, rows, table }: Rows,
): Promise<readonly number[]> {
  const type = [db.getSchemaName(), table].filter((name) => name !== undefined).join('.');
  const { common, own } = splitRows({ columns, rows });
  const textOf = async (part: Part | undefined) =>
    part === undefined ? null : jsonOfRows(own.columns, part, own.places);
  const said = await jsonOfRows(common.columns, [common.row]);
  const insert = async (from: unknown): Promise<unknown> =>
    db
      .getConnection(table)
      .insert(from)
      .returning(columns.includes(documentId) ? ['id', documentId] : ['id'])
      .transacting(transaction);
  const send = async (part: Part, text: string | null): Promise<readonly number[]> => {
    if (said !== null && text !== null) {
      const names = (of: string, all: readonly string[]) => all.map((column) => `${of}.${column}`);
      const from = db.connection.raw(
        '(??) select ?? from json_populate_recordset(null::??, ?::json) as own, json_populate_record(null::??, ?::json) as common',
        [
          [...own.columns, ...common.columns],
          [...names('own', own.columns), ...names('common', common.columns)],
          ...[type, text],
          ...[type, said.slice(1, -1)],
        ],
      );
      return idsInOrder(await insert(from), columns, part);
    }
    // Text that JSON can't bring is the driver's to send, or the database's to refuse.
    const ids: number[] = [];
    for (const few of chunks(part, byParameter)) {
      ids.push(...idsInOrder(await insert(few.map((row) => byName(columns, row))), columns, few));
    }
    return ids;
  };

  const parts = chunks(rows, atOnce);
  const ids: number[] = [];
  let text = await textOf(parts[0]);
  for (const [at, part] of parts.entries()) {
    const [made, next] = await Promise.all([send(part, text), textOf(parts[at + 1])]);
    ids.push(...made);
    text = next;
  }
  return ids;
}

const returned = z.array(z.object({ id: z.number(), document_id: z.optional(z.string()) }));

/** PostgreSQL doesn't promise the order in which it returns rows: those of entries are told by their documents. */
function idsInOrder(made: unknown, columns: readonly string[], part: Part): readonly number[] {
  const rows = returned.parse(made);
  const at = columns.indexOf(documentId);
  if (at === -1) return rows.map(({ id }) => id);
  const ids = new Map(rows.map(({ document_id: document, id }) => [document, id]));
  return part.flatMap((row) => {
    const document = row[at];
    return typeof document === 'string' ? (ids.get(document) ?? []) : [];
  });
}

function byName(columns: readonly string[], row: readonly ColumnValue[]): object {
  return Object.fromEntries(
    columns.map((column, at) => {
      const value = row[at] ?? null;
      const isJson = typeof value === 'object' && value !== null && !(value instanceof Date);
      return [column, isJson ? JSON.stringify(value) : value];
    }),
  );
}
