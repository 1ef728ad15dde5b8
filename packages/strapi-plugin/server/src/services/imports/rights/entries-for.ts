import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid, type TypeName } from '../../../content-types/define/type-name';
import { relationsOf } from '../../../middlewares/documents/links-after';
import { ownershipPaths } from '../../../permissions/ownership';
import type { StoredParts, StoredPlan } from '../../masterplan/stored-plan/stored-plan';
import { chunks } from '../../masterplan/write/chunks';
import type { ItemWrite } from '../writes/item-write';

export type EntriesFor = (name: TypeName, documentId: string) => object | undefined;

interface StoredRow {
  readonly id: number;
  readonly documentId: string;
  readonly links: Readonly<Record<string, readonly number[]>>;
}

type RowsOf = (name: TypeName) => readonly StoredRow[];

/**
 * Entries that are written to, with all that conditions of roles look at, as `allForConditions` reads them: of the plan
 * that was read as a whole, so that only who made them is asked of the database.
 */
export async function entriesFor(
  strapi: Core.Strapi,
  { parts, plan }: StoredPlan,
  writes: readonly ItemWrite[],
): Promise<EntriesFor> {
  const rowsOf = rowsByName(parts);
  const found = new Map<TypeName, (documentId: string) => object | undefined>();
  for (const [name, documentIds] of wantedBy(writes)) {
    const rows = rowsOf(name).filter(({ documentId }) => documentIds.has(documentId));
    const byDocument = new Map(rows.map((row) => [row.documentId, row]));
    const makerOf = await makersOf(strapi, name, rows);
    const withAbove = aboveOf(
      name,
      ownershipPaths(name).map((path) => path.split('.')),
      rowsOf,
    );
    found.set(name, (documentId) => {
      const row = byDocument.get(documentId);
      if (row === undefined) return undefined;
      return Object.assign(withAbove(row), { plan, createdBy: makerOf(row.id) });
    });
  }
  return (name, documentId) => found.get(name)?.(documentId);
}

function wantedBy(writes: readonly ItemWrite[]): Map<TypeName, Set<string>> {
  const wanted = new Map<TypeName, Set<string>>();
  const want = (name: TypeName, documentId: string) => {
    const ids = wanted.get(name);
    if (ids === undefined) wanted.set(name, new Set([documentId]));
    else ids.add(documentId);
  };
  for (const write of writes) {
    if (write.kind !== 'update') continue;
    want(write.type, write.row.documentId);
    for (const change of write.parts) {
      if (change.kind !== 'create') want(change.part.name, change.part.documentId);
    }
  }
  return wanted;
}

function rowsByName(parts: StoredParts): RowsOf {
  const rows = new Map<string, readonly StoredRow[]>(Object.entries(parts));
  return (name) => rows.get(name) ?? [];
}

/** Puts the entries into an entry that paths lead through; where a relation is empty, there is none. */
function aboveOf(
  name: TypeName,
  paths: readonly (readonly string[])[],
  rowsOf: RowsOf,
): (row: StoredRow) => Record<string, unknown> {
  const relations = [...relationsOf(name)].flatMap(([relation, { target }]) => {
    const through = paths.filter(([first, ...rest]) => first === relation && rest.length > 0);
    if (through.length === 0) return [];
    const withAbove = aboveOf(
      target,
      through.map(([, ...rest]) => rest),
      rowsOf,
    );
    return [{ relation, withAbove, rows: new Map(rowsOf(target).map((row) => [row.id, row])) }];
  });
  return (row) => {
    const entry: Record<string, unknown> = { ...row };
    for (const { relation, rows, withAbove } of relations) {
      const [id = 0] = row.links[relation] ?? [];
      const above = rows.get(id);
      entry[relation] = above === undefined ? null : withAbove(above);
    }
    return entry;
  };
}

const made = z.array(z.object({ id: z.number(), maker: z.number() }));
const accounts = z.array(z.looseObject({ id: z.number() }));

/** Who made each of some entries, with their roles. */
async function makersOf(
  { db }: Core.Strapi,
  name: TypeName,
  rows: readonly StoredRow[],
): Promise<(id: number) => object | null> {
  const { tableName } = db.metadata.get(uid(name));
  const makers = new Map<number, number>();
  // As many as fit into one statement on every database.
  for (const part of chunks(rows, 1000)) {
    const found: unknown = await db
      .getConnection(tableName)
      .select({ id: 'id', maker: 'created_by_id' })
      .whereIn(
        'id',
        part.map(({ id }) => id),
      )
      .whereNotNull('created_by_id');
    for (const { id, maker } of made.parse(found)) makers.set(id, maker);
  }
  const people = accounts.parse(
    await db.query('admin::user').findMany({
      where: { id: { $in: [...new Set(makers.values())] } },
      populate: { roles: { populate: {} } },
    }),
  );
  const byId = new Map(people.map((person) => [person.id, person]));
  return (id) => byId.get(makers.get(id) ?? 0) ?? null;
}
