import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { reviewedTypes } from '../../../../shared/contracts/approval';
import { noticeKinds, type NoticeItem } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';

/** Notices of a page. */
const pageSize = 20;

const rows = z.array(
  z.object({
    id: z.number(),
    at: z.union([z.string(), z.date()]),
    kind: z.enum(noticeKinds),
    actorName: z.nullable(z.string()),
    count: z.number(),
    entryType: z.enum(reviewedTypes),
    entryDocumentId: z.string(),
    entryLabel: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    readAt: z.nullable(z.union([z.string(), z.date()])),
    plan: z.nullable(z.object({ documentId: z.string() })),
  }),
);

/** An officer's notices, newest first; `before` goes on from the last line of a page. */
export async function listNotices(
  strapi: Core.Strapi,
  userId: number,
  before?: number,
): Promise<{ notices: NoticeItem[]; more: boolean }> {
  const found = rows.parse(
    await strapi.db.query(uid('notice')).findMany({
      where: { userId, ...(before === undefined ? {} : { id: { $lt: before } }) },
      orderBy: { id: 'desc' },
      limit: pageSize + 1,
      populate: ['plan'],
    }),
  );
  const notices = found.slice(0, pageSize).map((row) => ({
    id: row.id,
    at: new Date(row.at).toISOString(),
    kind: row.kind,
    actor: row.actorName,
    count: row.count,
    type: row.entryType,
    documentId: row.entryDocumentId,
    label: row.entryLabel ?? row.entryDocumentId,
    reason: row.reason,
    plan: row.plan?.documentId ?? null,
    isRead: row.readAt !== null,
  }));
  return { notices, more: found.length > pageSize };
}

export async function countUnread(strapi: Core.Strapi, userId: number): Promise<number> {
  return strapi.db.query(uid('notice')).count({ where: { userId, readAt: { $null: true } } });
}
