import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../content-types/all';
import { ownedRelations } from '../read/owned-relations';
import type { PartName } from '../stored-plan/stored-plan';
import type { Transaction } from '../transaction';
import type { AnyDraft } from './any-draft';
import { insertPairs } from './insert-pairs';

interface Written {
  drafts: readonly Pick<AnyDraft, 'ref' | 'links'>[];
  planId: number;
  ids: ReadonlyMap<string, number>;
  /** Whether the plan has entries already that may be linked to the same ones. */
  beside: boolean;
}

/** Fills the join tables of one content type, with the order that Content Manager shows. */
export async function insertLinks(
  strapi: Core.Strapi,
  transaction: Transaction,
  name: PartName,
  { beside, drafts, ids, planId }: Written,
): Promise<void> {
  const insert = (relation: string, pairs: [owner: number, target: number][]) =>
    insertPairs(strapi, transaction, { name, relation, pairs, beside });
  const owners = drafts.map(({ links, ref }) => ({ id: idOf(ids, ref), links }));
  await insert(
    'plan',
    owners.map(({ id }) => [id, planId]),
  );
  for (const relation of ownedRelations(contentTypes[name].attributes)) {
    const pairs: [owner: number, target: number][] = [];
    for (const { id, links } of owners) {
      const refs = links[relation] ?? [];
      // Ten thousand entries have one link each.
      for (const ref of refs.length > 1 ? new Set(refs) : refs) pairs.push([id, idOf(ids, ref)]);
    }
    await insert(relation, pairs);
  }
}

/** A checked document holds no ref without its entry: one that does is a mistake of this plugin. */
export function idOf(ids: ReadonlyMap<string, number>, ref: string): number {
  const id = ids.get(ref);
  if (id === undefined) throw new Error(`No entry was written for ${ref}`);
  return id;
}
