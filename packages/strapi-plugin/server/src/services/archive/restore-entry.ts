import { isEditable, itemStates, type ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { isReviewed } from '../../content-types/define/reviewed';
import { isTypeName, typeNameOf, uid, type TypeName } from '../../content-types/define/type-name';
import { changedFields } from '../entry/changed-fields';
import { lockRow } from '../entry/lock-row';
import { readEntry } from '../entry/read-entry';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';
import { archived, type Archived } from './archived';
import { restoring } from './restoring';

export type RestoreOutcome =
  | { ok: true; type: TypeName; documentId: string }
  | { ok: false; code: 'change-not-found' | 'entry-exists' };

const deletion = z.object({
  documentId: z.string(),
  act: z.literal('delete'),
  entryType: z.string(),
  entryDocumentId: z.string(),
  archive: archived,
});
const present = z.object({ id: z.number() });
const referring = z.looseObject({ id: z.number() });
const links = z.array(z.object({ id: z.number() }));

/** What only the plugin writes, and what a new entry begins with. */
const renewed = ['revision', 'state', 'stateReason'];

interface Creator {
  create(params: { data: object }): Promise<unknown>;
}

/**
 * Takes back a deletion that the change log of this plan tells of: the entry stands where it stood, under the id it
 * had, as a draft if it passes through approval. It is written through the Document Service, whose rules then hold as
 * for any other entry: who may not make one doesn't bring one back.
 */
export async function restoreEntry(
  strapi: Core.Strapi,
  planId: number,
  changeId: number,
): Promise<RestoreOutcome> {
  const change = deletion.safeParse(
    await strapi.db.query(uid('change')).findOne({ where: { id: changeId, plan: planId } }),
  ).data;
  if (change === undefined || !isTypeName(change.entryType)) {
    return { ok: false, code: 'change-not-found' };
  }
  const { archive, entryDocumentId: documentId, entryType: type } = change;
  return inTransaction(strapi, async (transaction) => {
    // Of two who take it back at once, the second sees it there; and what points at it is locked before its plan is.
    await lockRow(strapi, transaction, 'change', change.documentId);
    for (const { documentIds, type: from } of archive.incoming) {
      if (!isTypeName(from)) continue;
      for (const id of [...documentIds].sort()) await lockRow(strapi, transaction, from, id);
    }
    if ((await strapi.db.query(uid(type)).count({ where: { documentId } })) > 0) {
      return { ok: false, code: 'entry-exists' };
    }
    const kept = Object.entries(archive.values).filter(([field]) => !renewed.includes(field));
    const documents: Creator = strapi.documents(uid(type));
    const data = {
      ...Object.fromEntries(kept),
      ...(isReviewed(type) ? { state: 'draft' } : {}),
      ...(await linksThatAreThere(strapi, type, archive)),
      plan: { set: [{ id: planId }] },
      documentId,
      ...(await creatorOf(strapi, archive)),
    };
    await restoring.run(documentId, () => documents.create({ data }));
    await linkAgain(strapi, type, documentId, archive);
    await restoreBelow(strapi, planId, { type, documentId, archive });
    return { ok: true, type, documentId };
  });
}

interface Restored {
  readonly type: TypeName;
  readonly documentId: string;
  readonly archive: Archived;
}

/** What went with an entry that stood above it stands below it again. */
async function restoreBelow(
  strapi: Core.Strapi,
  planId: number,
  { archive: { below = [] }, documentId: above, type }: Restored,
): Promise<void> {
  if (below.length === 0) return;
  const { id } = present.parse(
    await strapi.db.query(uid(type)).findOne({ select: ['id'], where: { documentId: above } }),
  );
  for (const { documentId, field, type: name, values } of below) {
    if (!isTypeName(name)) continue;
    if ((await strapi.db.query(uid(name)).count({ where: { documentId } })) > 0) continue;
    const documents: Creator = strapi.documents(uid(name));
    const kept = Object.entries(values).filter(([column]) => !renewed.includes(column));
    const data = {
      ...Object.fromEntries(kept),
      [field]: { set: [{ id }] },
      plan: { set: [{ id: planId }] },
      documentId,
    };
    await restoring.run(documentId, () => documents.create({ data }));
  }
}

/** What an entry pointed at may be gone by now. */
async function linksThatAreThere(strapi: Core.Strapi, type: TypeName, { links }: Archived) {
  const found: Record<string, object> = {};
  for (const [relation, documentIds] of Object.entries(links)) {
    const attribute: unknown = strapi.getModel(uid(type)).attributes[relation];
    if (typeof attribute !== 'object' || attribute === null || documentIds.length === 0) continue;
    const target = typeNameOf(Reflect.get(attribute, 'target'));
    if (target === undefined) continue;
    const there = z
      .array(z.object({ id: z.number(), documentId: z.string() }))
      .parse(await strapi.db.query(uid(target)).findMany({ where: { documentId: documentIds } }));
    const inOrder = documentIds.flatMap((id) => there.filter((each) => each.documentId === id));
    found[relation] = { set: inOrder.map(({ id }) => ({ id })) };
  }
  return found;
}

/** What pointed at the entry does so again, unless it was pointed elsewhere since. */
async function linkAgain(
  strapi: Core.Strapi,
  type: TypeName,
  documentId: string,
  { incoming }: Archived,
): Promise<void> {
  const { id } = present.parse(
    await strapi.db.query(uid(type)).findOne({ select: ['id'], where: { documentId } }),
  );
  for (const { documentIds, field, type: from } of incoming) {
    if (!isTypeName(from)) continue;
    const query = strapi.db.query(uid(from));
    const attribute = strapi.getModel(uid(from)).attributes[field] ?? {};
    const toOne = Reflect.get(attribute, 'relation') === 'manyToOne';
    for (const each of documentIds) {
      const entry = referring.safeParse(
        await query.findOne({ where: { documentId: each }, populate: [field] }),
      ).data;
      if (entry === undefined) continue;
      const now = links.parse([entry[field] ?? []].flat());
      if (toOne && now.length > 0) continue;
      // What was decided on without the link stays so.
      if (isReviewed(from) && !isEditable(stateOf(entry))) continue;
      const data = { [field]: toOne ? id : { connect: [{ id }] } };
      const before = await readEntry(strapi, from, each);
      await query.update({ where: { id: entry.id }, data: { ...data, ...nextRevision(entry) } });
      const after = await readEntry(strapi, from, each);
      if (before === undefined || after === undefined) continue;
      const fields = changedFields(before.fields, after.fields);
      await recordChange(strapi, { act: 'update', name: from, entry: after, ...fields });
    }
  }
}

function stateOf(entry: object): ItemState {
  return z.enum(itemStates).safeParse(Reflect.get(entry, 'state')).data ?? 'draft';
}

function nextRevision(entry: object): { revision?: number } {
  const revision: unknown = Reflect.get(entry, 'revision');
  return typeof revision === 'number' ? { revision: revision + 1 } : {};
}

/** Whose it was it is again, as long as the account is there: conditions of roles ask for it. */
async function creatorOf(strapi: Core.Strapi, { createdBy }: Archived) {
  if (createdBy === undefined || createdBy === null) return {};
  const there = await strapi.db.query('admin::user').count({ where: { id: createdBy } });
  return there === 0 ? {} : { createdBy };
}
