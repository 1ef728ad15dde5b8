import type { Core } from '@strapi/strapi';
import { contentTypes } from '../../../content-types/all';
import { typeNames } from '../../../content-types/define/type-name';
import { ownedRelations } from '../read/owned-relations';
import { storageOf } from '../read/storage-of';
import type { PartName } from '../stored-plan/stored-plan';
import type { Drafts } from '../to-rows/draft';
import type { Transaction } from '../transaction';
import type { AnyDraft } from './any-draft';
import { insertEntries } from './insert-entries';
import { idOf, insertLinks } from './insert-links';

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
    const columns = relationColumns(strapi, name);
    const rows = (drafts[name] ?? []).map((draft) => {
      const { data, ref } = draft;
      const added = Object.assign(creationOf(draft), columnsOf(columns, draft, planId, ids));
      const isWhole = Object.keys(added).length === 0;
      return { ref, data: isWhole ? data : { ...data, ...added } };
    });
    for (const [ref, id] of await insertEntries(strapi, name, rows)) ids.set(ref, id);
  }
  for (const name of names) {
    const written = { drafts: drafts[name] ?? [], planId, ids, beside };
    await insertLinks(strapi, transaction, name, written);
  }
}

/** An entry is no younger than its last change. */
function creationOf({ data }: AnyDraft): { createdAt?: string } {
  return data.updatedAt === undefined || 'createdAt' in data ? {} : { createdAt: data.updatedAt };
}

/** Relations that are plain foreign keys, and go into the row itself. */
const relationColumns = (strapi: Core.Strapi, name: PartName): string[] =>
  ['plan', ...ownedRelations(contentTypes[name].attributes)].filter(
    (relation) => storageOf(strapi.db, name, relation).kind === 'column',
  );

function columnsOf(
  relations: readonly string[],
  { links }: AnyDraft,
  planId: number,
  ids: ReadonlyMap<string, number>,
) {
  const columns: Record<string, number> = {};
  for (const relation of relations) {
    const [ref] = links[relation] ?? [];
    if (relation === 'plan') columns[relation] = planId;
    else if (ref !== undefined) columns[relation] = idOf(ids, ref);
  }
  return columns;
}
