import type { Core } from '@strapi/strapi';
import { typeNames } from '../../../content-types/define/type-name';
import { storageOf } from '../read/storage-of';
import type { PartName } from '../stored-plan/stored-plan';
import type { Drafts } from '../to-rows/draft';
import type { Transaction } from '../transaction';
import { insertEntries } from './insert-entries';
import { idOf, insertLinks } from './insert-links';

type AnyDraft = Drafts[PartName][number];

/** Writes all entries of a plan inside the caller's transaction, parents before children. */
export async function writeParts(
  strapi: Core.Strapi,
  transaction: Transaction,
  planId: number,
  drafts: Drafts,
): Promise<void> {
  const ids = new Map<string, number>();
  const names = typeNames.filter((name): name is PartName => name in drafts);
  for (const name of names) {
    const rows = drafts[name].map((draft) => ({
      ref: draft.ref,
      data: {
        ...draft.data,
        ...creationOf(draft),
        ...columnsOf(strapi, name, draft, planId, ids),
      },
    }));
    for (const [ref, id] of await insertEntries(strapi, name, rows)) ids.set(ref, id);
  }
  for (const name of names) {
    await insertLinks(strapi, transaction, name, { drafts: drafts[name], planId, ids });
  }
}

/** An entry is no younger than its last change. */
function creationOf({ data }: AnyDraft) {
  return data.updatedAt === undefined ? {} : { createdAt: data.updatedAt };
}

/** Relations that are plain foreign keys go into the row itself. */
function columnsOf(
  strapi: Core.Strapi,
  name: PartName,
  draft: AnyDraft,
  planId: number,
  ids: ReadonlyMap<string, number>,
) {
  const inColumn = (relation: string) => storageOf(strapi.db, name, relation).kind === 'column';
  const columns: Record<string, number> = inColumn('plan') ? { plan: planId } : {};
  for (const [relation, refs] of Object.entries<string[] | undefined>(draft.links)) {
    const [ref] = refs ?? [];
    if (ref !== undefined && inColumn(relation)) columns[relation] = idOf(ids, ref);
  }
  return columns;
}
