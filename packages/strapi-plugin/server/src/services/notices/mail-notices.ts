import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { noticeKinds } from '../../../../shared/contracts/notices';
import { uid } from '../../content-types/define/type-name';
import { mailText } from './mail-text';
import { mailerOf } from './mailer';
import { withoutMail } from './mail-setting';

const rows = z.array(
  z.object({
    id: z.number(),
    userId: z.number(),
    kind: z.enum(noticeKinds),
    count: z.number(),
    actorName: z.nullable(z.string()),
    reason: z.nullable(z.string()),
    entryType: z.string(),
    entryDocumentId: z.string(),
    entryLabel: z.nullable(z.string()),
    plan: z.nullable(z.object({ documentId: z.string() })),
  }),
);
type Row = z.output<typeof rows>[number];
const users = z.array(z.object({ id: z.number(), email: z.nullable(z.string()) }));

/**
 * Mails the notices of an act, one to each officer who wants mail. What was mailed once isn't again, whoever asks, and
 * one that can't be sent keeps no other from it.
 */
export async function mailNotices(strapi: Core.Strapi, batch: string): Promise<void> {
  const send = mailerOf(strapi);
  if (send === undefined) return;
  const query = strapi.db.query(uid('notice'));
  const notices = rows.parse(
    await query.findMany({ where: { batch, mailedAt: { $null: true } }, populate: ['plan'] }),
  );
  const ids = notices.map(({ userId }) => userId);
  const silent = await withoutMail(strapi, ids);
  const found = users.parse(
    await strapi.db
      .query('admin::user')
      .findMany({ select: ['id', 'email'], where: { id: { $in: ids }, isActive: true } }),
  );
  const addresses = new Map(found.map(({ email, id }) => [id, email]));
  for (const notice of notices) {
    const to = addresses.get(notice.userId) ?? null;
    if (to === null || silent.has(notice.userId)) continue;
    const { count } = await query.updateMany({
      where: { id: notice.id, mailedAt: { $null: true } },
      data: { mailedAt: new Date().toISOString() },
    });
    if (count === 0) continue;
    try {
      await send({ to, ...mailText({ ...told(notice), address: addressOf(strapi, notice) }) });
    } catch (error) {
      strapi.log.warn(`kotacerdas: notice ${notice.id} was not mailed. ${String(error)}`);
    }
  }
}

function told({ actorName, count, entryDocumentId, entryLabel, kind, reason }: Row) {
  return { kind, count, reason, actor: actorName, label: entryLabel ?? entryDocumentId };
}

/** Where a notice leads: to its item or, of many, to the page where they wait. */
function addressOf({ config }: Core.Strapi, notice: Row): string | null {
  const server = config.get<string>('server.url', '').replace(/\/$/, '');
  if (!/^https?:/.test(server)) return null;
  const admin = `${server}${config.get<string>('admin.path', '/admin')}`;
  const { count, entryDocumentId, entryType, plan } = notice;
  if (count === 1) {
    return `${admin}/content-manager/collection-types/plugin::kotacerdas.${entryType}/${entryDocumentId}`;
  }
  const query = plan === null ? '' : `?plan=${encodeURIComponent(plan.documentId)}`;
  return `${admin}/plugins/kotacerdas${query}`;
}
