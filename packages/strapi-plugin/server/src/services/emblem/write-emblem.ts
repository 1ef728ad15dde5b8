import { createHash } from 'node:crypto';
import type { Emblem } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { inTransaction } from '../masterplan/transaction';

const row = z.object({ documentId: z.string(), sha256: z.string() });
const label = 'Lambang daerah';

export interface EmblemPlan {
  id: number;
  documentId: string;
}

/** Keeps an emblem for the books of a plan in place of the one before, or none; with its line in the change log. */
export async function writeEmblem(
  strapi: Core.Strapi,
  plan: EmblemPlan,
  emblem: Emblem | null,
): Promise<void> {
  const emblems = strapi.db.query(uid('emblem'));
  const where = { plan: plan.id };
  await inTransaction(strapi, async (transaction) => {
    // There may be none yet to lock: two who give one at once do so one after the other.
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const found: unknown = await emblems.findOne({ select: ['documentId', 'sha256'], where });
    const before = found === null ? null : row.parse(found);
    const data = emblem === null ? null : storedEmblem(emblem);
    if (before?.sha256 === data?.sha256) return;
    if (before !== null) await emblems.delete({ where });
    const written: unknown =
      data === null ? before : await emblems.create({ data: { ...data, plan: plan.id } });
    await recordChange(strapi, {
      act: before === null ? 'create' : data === null ? 'delete' : 'update',
      name: 'emblem',
      entry: {
        documentId: row.parse(written).documentId,
        label,
        planId: plan.id,
        revision: null,
      },
      before: before === null ? {} : { sha256: before.sha256 },
      after: data === null ? {} : { sha256: data.sha256 },
    });
  });
}

const storedEmblem = ({ bytes }: Emblem) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  content: Buffer.from(bytes).toString('base64'),
});
