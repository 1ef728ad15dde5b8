import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { changeActs, type ChangeItem } from '../../../../shared/contracts/history';
import { isTypeName, uid } from '../../content-types/define/type-name';
import { frameworkNames } from './framework-names';
import { type HistoryFilter, whereChanges } from './where-changes';

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

/** Lines of a page of the change log when nobody says how many. */
const pageSize = 50;

export interface HistoryPart extends HistoryFilter {
  /** Only lines that are older than this one. */
  before?: number | undefined;
  limit?: number | undefined;
}

/** The change log of a plan, newest first. */
export async function listChanges(
  strapi: Core.Strapi,
  planId: number,
  { before, limit = pageSize, ...filter }: HistoryPart = {},
): Promise<{ changes: ChangeItem[]; more: boolean }> {
  const found = rows.parse(
    await strapi.db.query(uid('change')).findMany({
      where: {
        ...whereChanges(planId, filter),
        ...(before === undefined ? {} : { id: { $lt: before } }),
      },
      orderBy: { id: 'desc' },
      limit: limit + 1,
    }),
  );
  const [gone, namesOf] = await Promise.all([
    restorable(strapi, found),
    frameworkNames(strapi, found),
  ]);
  const changes = found.slice(0, limit).map((row) => ({
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
    ...named(namesOf(row)),
  }));
  return { changes, more: found.length > limit };
}

const named = (names: ChangeItem['names']) => (names === undefined ? {} : { names });

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
