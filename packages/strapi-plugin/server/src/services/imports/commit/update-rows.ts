import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../../content-types/define/type-name';
import { documentsOf } from '../../item/documents-of';
import { storageOf } from '../../masterplan/read/storage-of';
import type { Transaction } from '../../masterplan/transaction';
import { changeRows, type RowChange } from '../../masterplan/write/change-rows';
import { chunks } from '../../masterplan/write/chunks';
import { idOf } from '../../masterplan/write/insert-links';
import { insertPairs } from '../../masterplan/write/insert-pairs';
import type { Update } from '../writes/item-write';

interface Given {
  readonly ids: ReadonlyMap<string, number>;
  readonly userId: number;
  /** ISO 8601 moment. */
  readonly at: string;
}

/** Parts that are gone, through the Document Service: the history keeps what it takes to bring each back. */
export async function deleteParts(strapi: Core.Strapi, updates: readonly Update[]): Promise<void> {
  for (const { parts } of updates) {
    for (const change of parts) {
      if (change.kind !== 'delete') continue;
      await documentsOf(strapi, change.part.name).delete({ documentId: change.part.documentId });
    }
  }
}

/** Columns of items and their parts; an item's revision counts however little of it changed. */
export async function updateRows(
  strapi: Core.Strapi,
  updates: readonly Update[],
  { at, userId }: Given,
): Promise<void> {
  const written = (columns: object) => ({ updatedAt: at, updatedBy: userId, ...columns });
  const changes = new Map<TypeName, RowChange[]>();
  const add = (name: TypeName, change: RowChange) => {
    const list = changes.get(name);
    if (list === undefined) changes.set(name, [change]);
    else list.push(change);
  };
  for (const { columns, parts, row, type } of updates) {
    const revision = (row.revision ?? 0) + 1;
    add(type, { where: { id: row.id }, data: written({ revision, ...columns }) });
    for (const change of parts) {
      if (change.kind !== 'update') continue;
      const { documentId, name } = change.part;
      add(name, { where: { documentId }, data: written(change.columns) });
    }
  }
  for (const [name, list] of changes) await changeRows(strapi, name, list);
}

/** Relations that hold something else, each as a whole. */
export async function updateLinks(
  strapi: Core.Strapi,
  transaction: Transaction,
  updates: readonly Update[],
  { ids }: Given,
): Promise<void> {
  for (const [name, relations] of byRelation(updates)) {
    for (const [relation, owners] of relations) {
      const storage = storageOf(strapi.db, name, relation);
      for (const part of chunks([...owners.keys()], 500)) {
        await strapi.db
          .getConnection(storage.table)
          .transacting(transaction)
          .whereIn(storage.owner, part)
          .delete();
      }
      const pairs = [...owners].flatMap(([owner, refs]) =>
        refs.map((ref) => [owner, idOf(ids, ref)] as const),
      );
      await insertPairs(strapi, transaction, { name, relation, pairs, beside: true });
    }
  }
}

type Owners = Map<number, readonly string[]>;

function byRelation(updates: readonly Update[]) {
  const found = new Map<Update['type'], Map<string, Owners>>();
  for (const { links, row, type } of updates) {
    for (const [relation, refs] of Object.entries(links)) {
      const relations = found.get(type) ?? new Map<string, Owners>();
      const owners: Owners = relations.get(relation) ?? new Map<number, readonly string[]>();
      found.set(type, relations.set(relation, owners.set(row.id, refs)));
    }
  }
  return found;
}
