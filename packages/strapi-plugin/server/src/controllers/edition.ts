import { decideAct } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { GetEditionResponse } from '../../../shared/contracts/embed';
import type { WithdrawResponse } from '../../../shared/contracts/snapshot-acts';
import type { CompareSnapshotsResponse } from '../../../shared/contracts/snapshot-comparison';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { officerName } from '../services/history/current-actor';
import type { WithdrawOutcome } from '../services/snapshot/withdraw';
import { answerIssued } from './answer-issued';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { publisherOf } from './publisher-of';

const editionNumber = z.coerce.number().check(z.int(), z.gte(1), z.lte(999_999_999));
const params = z.object({ number: editionNumber });
const side = z.union([z.literal('live'), editionNumber]);
const sides = z.object({ from: side, to: side });
const withdrawal = z.object({ reason: z.string() });

type Plan = NonNullable<Awaited<ReturnType<typeof ownPlan>>>;

/** Editions that are there: compared, published again, withdrawn, restored. */
const edition = ({ strapi }: { strapi: Core.Strapi }) => ({
  async compare(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readSnapshots);
    if (plan === null) return;
    const asked = sides.safeParse(ctx.query);
    if (!asked.success) return fail(ctx, 'request-malformed');
    const compared = { plan, ...asked.data, now: new Date() };
    const outcome = await getService(strapi, 'snapshot').compare(compared);
    if (outcome.result === 'refused') return fail(ctx, 'plan-has-issues', outcome.issues);
    if (outcome.result !== 'compared') return fail(ctx, outcome.result);
    const body: CompareSnapshotsResponse = { data: outcome.comparison };
    ctx.body = body;
  },

  async findOne(ctx: Context) {
    const found = await numbered(strapi, ctx, permissions.readSnapshots);
    if (found === null) return;
    const { number, plan } = found;
    const edition = await getService(strapi, 'snapshot').read(plan.regionCode, number);
    if (edition === null) return fail(ctx, 'snapshot-not-found');
    const body: GetEditionResponse = { data: edition.published };
    ctx.body = body;
  },

  async republish(ctx: Context) {
    const found = await numbered(strapi, ctx, permissions.publish);
    if (found === null) return;
    const publisher = publisherOf(ctx);
    if (publisher === null) return;
    const service = getService(strapi, 'snapshot');
    answerIssued(ctx, await service.republish(found, publisher, new Date()));
  },

  async withdraw(ctx: Context) {
    const found = await numbered(strapi, ctx, permissions.withdrawSnapshots);
    if (found === null) return;
    const request = withdrawal.safeParse(ctx.request.body);
    if (!request.success) return fail(ctx, 'request-malformed');
    // The same is asked of this reason as of that for which an item is returned.
    const decision = decideAct('return', 'submitted', request.data.reason);
    if (!decision.ok) return fail(ctx, 'reason-unusable', decision.issues);
    const by = officerName(ctx.state['user']);
    const reason = decision.reason ?? '';
    const outcome = await getService(strapi, 'snapshot').withdraw({
      ...found,
      withdrawal: { by, reason, now: new Date() },
    });
    await answer(strapi, ctx, found.plan, outcome);
  },

  async restore(ctx: Context) {
    const found = await numbered(strapi, ctx, permissions.withdrawSnapshots);
    if (found === null) return;
    const service = getService(strapi, 'snapshot');
    await answer(strapi, ctx, found.plan, await service.withdraw({ ...found, withdrawal: null }));
  },
});

/** The edition that a request names; `null` once the answer is given. */
async function numbered(
  strapi: Core.Strapi,
  ctx: Context,
  permission: string,
): Promise<{ plan: Plan; number: number } | null> {
  const plan = await ownPlan(strapi, ctx, permission);
  if (plan === null) return null;
  const named = params.safeParse(ctx['params']);
  if (named.success) return { plan, number: named.data.number };
  fail(ctx, 'snapshot-not-found');
  return null;
}

async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  { regionCode }: Plan,
  outcome: WithdrawOutcome,
): Promise<void> {
  switch (outcome) {
    case 'snapshot-not-found':
      return fail(ctx, outcome);
    case 'withdrawn':
      return fail(ctx, 'snapshot-withdrawn');
    case 'not-withdrawn':
      return fail(ctx, 'snapshot-not-withdrawn');
    case 'done': {
      const current = await getService(strapi, 'snapshot').findCurrent(regionCode);
      const body: WithdrawResponse = { data: { current: current?.number ?? null } };
      ctx.body = body;
    }
  }
}

export default edition;
