import type { Core } from '@strapi/strapi';
import type { ListSnapshotsResponse, SnapshotItem } from '../../../shared/contracts/snapshot';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { SnapshotRow } from '../services/snapshot/list-snapshots';
import { answerIssued } from './answer-issued';
import type { Context } from './context';
import { ownPlan } from './own-plan';
import { publisherOf } from './publisher-of';
import { portalUrl } from '../services/plan/portal-url';
import { publicUrl } from '../services/plan/public-url';

const snapshot = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readSnapshots);
    if (plan === null) return;
    const snapshots = await getService(strapi, 'snapshot').list(plan.regionCode);
    const current = snapshots.find(({ withdrawnAt }) => withdrawnAt === null);
    const body: ListSnapshotsResponse = {
      data: {
        snapshots: snapshots.map(toItem),
        current: current?.number ?? null,
        changed: await getService(strapi, 'snapshot').hasChanged(plan.documentId, current?.hash),
        unapproved: await getService(strapi, 'snapshot').unapprovedNow(plan.documentId),
        isPublic: await getService(strapi, 'plan').isPublic(),
        isOpenDataPublic: await getService(strapi, 'plan').isOpenDataPublic(),
        publicUrl: publicUrl(strapi, `published/${plan.regionCode}`),
        portalUrl: portalUrl(strapi),
      },
    };
    ctx.body = body;
  },

  async publish(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.publish);
    if (plan === null) return;
    const publisher = publisherOf(ctx);
    if (publisher === null) return;
    const service = getService(strapi, 'snapshot');
    answerIssued(ctx, await service.publish(plan.documentId, publisher, new Date()));
  },
});

function toItem(row: SnapshotRow): SnapshotItem {
  const { number, issuedAt, issuedBy, hash, size, republicationOf, unapproved } = row;
  const { withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason } = row;
  const withdrawal = at === null ? null : { at, by, reason: reason ?? '' };
  return { number, issuedAt, issuedBy, hash, size, republicationOf, unapproved, withdrawal };
}

export default snapshot;
