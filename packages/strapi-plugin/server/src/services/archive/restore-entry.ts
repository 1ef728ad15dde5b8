import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { isReviewed } from '../../content-types/define/reviewed';
import { isTypeName, uid, type TypeName } from '../../content-types/define/type-name';
import { inTransaction } from '../masterplan/transaction';
import { archived, type Archived } from './archived';

export type RestoreOutcome =
  | { ok: true; type: TypeName; documentId: string }
  | { ok: false; code: 'change-not-found' | 'entry-exists' };

const deletion = z.object({
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
  return inTransaction(strapi, async () => {
    if ((await strapi.db.query(uid(type)).count({ where: { documentId } })) > 0) {
      return { ok: false, code: 'entry-exists' };
    }
    const kept = Object.entries(archive.values).filter(([field]) => !renewed.includes(field));
    const documents: Creator = strapi.documents(uid(type));
    await documents.create({
      data: {
        ...Object.fromEntries(kept),
        ...(isReviewed(type) ? { state: 'draft' } : {}),
        ...(await linksThatAreThere(strapi, type, archive)),
        plan: { set: [{ id: planId }] },
        documentId,
      },
    });
    await linkAgain(strapi, type, documentId, archive);
    return { ok: true, type, documentId };
  });
}

/** What an entry pointed at may be gone by now. */
async function linksThatAreThere(strapi: Core.Strapi, type: TypeName, { links }: Archived) {
  const found: Record<string, object> = {};
  for (const [relation, documentIds] of Object.entries(links)) {
    const attribute: unknown = strapi.getModel(uid(type)).attributes[relation];
    if (typeof attribute !== 'object' || attribute === null || documentIds.length === 0) continue;
    const target = String(Reflect.get(attribute, 'target')).replace('plugin::kotacerdas.', '');
    if (!isTypeName(target)) continue;
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
      const data = { [field]: toOne ? id : { connect: [{ id }] } };
      await query.update({ where: { id: entry.id }, data });
    }
  }
}
