import type { Core } from '@strapi/strapi';
import { typeNames } from '../../../content-types/define/type-name';
import { storageOf } from '../read/storage-of';
import type { PartName } from '../stored-plan/stored-plan';
import type { Drafts } from '../to-rows/draft';
import type { Transaction } from '../transaction';
import { insertEntries } from './insert-entries';
import { idOf, insertLinks } from './insert-links';

/** An entry that is about to be written; refs stand for ids that the database will give. */
export interface AnyDraft {
  readonly ref: string;
  readonly data: object & { readonly updatedAt?: string };
  readonly links: object;
}

interface Insertion {
  readonly planId: number;
  readonly drafts: Readonly<Partial<Record<PartName, readonly AnyDraft[]>>>;
  /** What refs stand for: of entries that are there already, and then of those that are written. */
  readonly ids: Map<string, number>;
  /** Whether the plan has entries already. */
  readonly beside: boolean;
}

/** Writes all entries of a plan inside the caller's transaction, parents before children. */
export async function writeParts(
  strapi: Core.Strapi,
  transaction: Transaction,
  planId: number,
  drafts: Drafts,
): Promise<void> {
  await insertDrafts(strapi, transaction, { planId, drafts, ids: new Map(), beside: false });
}

/** Writes entries with their links inside the caller's transaction, parents before children. */
export async function insertDrafts(
  strapi: Core.Strapi,
  transaction: Transaction,
  { beside, drafts, ids, planId }: Insertion,
): Promise<void> {
  const names = typeNames.filter((name): name is PartName => name in drafts);
  for (const name of names) {
    const rows = (drafts[name] ?? []).map((draft) => {
      const added = { ...creationOf(draft), ...columnsOf(strapi, name, draft, planId, ids) };
      const isWhole = Object.keys(added).length === 0;
      return { ref: draft.ref, data: isWhole ? draft.data : { ...draft.data, ...added } };
    });
    for (const [ref, id] of await insertEntries(strapi, name, rows)) ids.set(ref, id);
  }
  for (const name of names) {
    const written = { drafts: drafts[name] ?? [], planId, ids, beside };
    await insertLinks(strapi, transaction, name, written);
  }
}

/** An entry is no younger than its last change. */
function creationOf({ data }: AnyDraft) {
  return data.updatedAt === undefined || 'createdAt' in data ? {} : { createdAt: data.updatedAt };
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
  for (const [relation, refs] of Object.entries<string[] | undefined>({ ...draft.links })) {
    const [ref] = refs ?? [];
    if (ref !== undefined && inColumn(relation)) columns[relation] = idOf(ids, ref);
  }
  return columns;
}
