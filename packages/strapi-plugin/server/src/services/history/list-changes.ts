import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { changeActs, type ChangeItem } from '../../../../shared/contracts/history';
import { isTypeName, uid } from '../../content-types/define/type-name';

const fields = z.record(z.string(), z.unknown());
const moment = z.pipe(
  z.union([z.string(), z.date()]),
  z.transform((at) => new Date(at).toISOString()),
);
const rows = z.array(
  z.object({
    id: z.number(),
    at: moment,
    actorName: z.nullable(z.string()),
    act: z.enum(changeActs),
    entryType: z.string(),
    entryDocumentId: z.string(),
    entryLabel: z.nullable(z.string()),
    before: z.nullable(fields),
    after: z.nullable(fields),
    reason: z.nullable(z.string()),
    revision: z.nullable(z.number()),
    archive: z.unknown(),
  }),
);

const entries = z.array(z.object({ documentId: z.string() }));

/** Lines of a page of the change log. */
export const pageSize = 50;

export interface HistoryFilter {
  /** Only what happened to this entry, or to one of these. */
  entry?: string | readonly string[] | undefined;
  /** Only lines that are older than this one. */
  before?: number | undefined;
  /** Only from this revision of an entry on. */
  sinceRevision?: number | undefined;
}

/** The change log of a plan, newest first. */
export async function listChanges(
  strapi: Core.Strapi,
  planId: number,
  { before, entry, sinceRevision }: HistoryFilter = {},
): Promise<{ changes: ChangeItem[]; more: boolean }> {
  const found = rows.parse(
    await strapi.db.query(uid('change')).findMany({
      where: {
        plan: planId,
        ...(entry === undefined ? {} : { entryDocumentId: { $in: [entry].flat() } }),
        ...(before === undefined ? {} : { id: { $lt: before } }),
        ...(sinceRevision === undefined ? {} : { revision: { $gt: sinceRevision } }),
      },
      orderBy: { id: 'desc' },
      limit: pageSize + 1,
    }),
  );
  const gone = await restorable(strapi, found);
  const changes = found.slice(0, pageSize).map((row) => ({
    id: row.id,
    at: row.at,
    actor: row.actorName,
    act: row.act,
    type: row.entryType,
    documentId: row.entryDocumentId,
    label: row.entryLabel ?? row.entryDocumentId,
    before: row.before ?? {},
    after: row.after ?? {},
    reason: row.reason,
    revision: row.revision,
    canRestore: gone.has(row.id),
  }));
  return { changes, more: found.length > pageSize };
}

/** Deletions whose entry isn't there again. */
async function restorable(
  strapi: Core.Strapi,
  lines: z.output<typeof rows>,
): Promise<ReadonlySet<number>> {
  const deletions = lines.filter(({ act, archive }) => act === 'delete' && archive !== null);
  const there = new Set<string>();
  for (const type of new Set(deletions.map(({ entryType }) => entryType).filter(isTypeName))) {
    const ids = deletions.map(({ entryDocumentId }) => entryDocumentId);
    const found = entries.parse(
      await strapi.db.query(uid(type)).findMany({ where: { documentId: { $in: ids } } }),
    );
    for (const { documentId } of found) there.add(documentId);
  }
  const lasting = deletions.filter(({ entryDocumentId }) => !there.has(entryDocumentId));
  return new Set(lasting.map(({ id }) => id));
}
