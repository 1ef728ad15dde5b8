import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { uid } from '../../content-types/define/type-name';
import { lockRow } from '../entry/lock-row';
import { recordChange } from '../history/record-change';
import { tellEditionsChanged } from '../kept/editions-changed';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { renewRollUps } from '../roll-up/renew-roll-ups';

export type WithdrawOutcome = 'done' | 'snapshot-not-found' | 'withdrawn' | 'not-withdrawn';

interface Withdrawing {
  plan: PlanIdentity & { documentId: string };
  number: number;
  /** `null` takes a withdrawal back. */
  withdrawal: { by: string; reason: string; now: Date } | null;
}

const row = z.object({
  documentId: z.string(),
  title: z.string(),
  withdrawnAt: z.nullable(z.string()),
  withdrawnReason: z.nullable(z.string()),
  plan: z.nullable(z.object({ id: z.number(), documentId: z.string() })),
});

/** Takes an edition away from the public, or gives it back. Its content stays as it was all the while. */
export async function withdraw(
  strapi: Core.Strapi,
  { plan, number, withdrawal }: Withdrawing,
): Promise<WithdrawOutcome> {
  const editions = strapi.db.query(uid('snapshot'));
  const where = { regionCode: plan.regionCode, number };
  const outcome = await inTransaction(strapi, async (transaction): Promise<WithdrawOutcome> => {
    const key: unknown = await editions.findOne({ select: ['documentId'], where });
    if (key === null) return 'snapshot-not-found';
    const { documentId } = z.object({ documentId: z.string() }).parse(key);
    await lockRow(strapi, transaction, 'snapshot', documentId);
    const found = row.parse(await editions.findOne({ where, populate: ['plan'] }));
    if (withdrawal !== null && found.withdrawnAt !== null) return 'withdrawn';
    if (withdrawal === null && found.withdrawnAt === null) return 'not-withdrawn';
    await editions.update({
      where,
      data: {
        withdrawnAt: withdrawal?.now.toISOString() ?? null,
        withdrawnBy: withdrawal?.by ?? null,
        withdrawnReason: withdrawal?.reason ?? null,
      },
    });
    const owner = found.plan ?? plan;
    await recordChange(strapi, {
      act: withdrawal === null ? 'restore-edition' : 'withdraw-edition',
      name: 'plan',
      entry: {
        documentId: owner.documentId,
        label: found.title,
        planId: owner.id,
        revision: null,
      },
      before: {},
      after: { number },
      reason: withdrawal?.reason ?? null,
    });
    return 'done';
  });
  if (outcome === 'done') {
    tellEditionsChanged(strapi);
    await renewRollUps(strapi, plan.regionCode);
  }
  return outcome;
}
