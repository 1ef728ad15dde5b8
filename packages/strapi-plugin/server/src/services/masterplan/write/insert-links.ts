import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../content-types/all';
import { ownedRelations } from '../read/owned-relations';
import { storageOf } from '../read/storage-of';
import type { PartName } from '../stored-plan/stored-plan';
import type { Drafts } from '../to-rows/draft';
import { chunks } from './chunks';
import { linkRows } from './link-rows';
import type { Transaction } from '../transaction';

interface Written {
  drafts: Drafts[PartName];
  planId: number;
  ids: ReadonlyMap<string, number>;
}

/** Fills the join tables of one content type, with the order that Content Manager shows. */
export async function insertLinks(
  strapi: Core.Strapi,
  transaction: Transaction,
  name: PartName,
  { drafts, planId, ids }: Written,
): Promise<void> {
  const insert = async (relation: string, pairs: [owner: number, target: number][]) => {
    const storage = storageOf(strapi.db, name, relation);
    if (storage.kind === 'column') return;
    for (const part of chunks(linkRows(storage, pairs), 500)) {
      await strapi.db.getConnection(storage.table).insert(part).transacting(transaction);
    }
  };
  const owners = drafts.map(({ ref, links }) => ({
    id: idOf(ids, ref),
    links: new Map(Object.entries<string[] | undefined>(links)),
  }));
  await insert(
    'plan',
    owners.map(({ id }) => [id, planId]),
  );
  for (const relation of ownedRelations(contentTypes[name].attributes)) {
    await insert(
      relation,
      owners.flatMap(({ id, links }) =>
        [...new Set(links.get(relation))].map((ref): [number, number] => [id, idOf(ids, ref)]),
      ),
    );
  }
}

/** A checked document holds no ref without its entry: one that does is a mistake of this plugin. */
export function idOf(ids: ReadonlyMap<string, number>, ref: string): number {
  const id = ids.get(ref);
  if (id === undefined) throw new Error(`No entry was written for ${ref}`);
  return id;
}
