import type { Core } from '@strapi/strapi';
import type { ListSnapshotsResponse, SnapshotItem } from '../../../shared/contracts/snapshot';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { officerName } from '../services/history/current-actor';
import type { SnapshotRow } from '../services/snapshot/list-snapshots';
import { answerIssued } from './answer-issued';
import type { Context } from './context';
import { ownPlan } from './own-plan';
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
    const outcome = await getService(strapi, 'snapshot').publish(
      plan.documentId,
      { name: officerName(ctx.state['user']) },
      new Date(),
    );
    answerIssued(ctx, outcome);
  },
});

function toItem(row: SnapshotRow): SnapshotItem {
  const { number, issuedAt, issuedBy, hash, size, republicationOf } = row;
  const { withdrawnAt: at, withdrawnBy: by, withdrawnReason: reason } = row;
  const withdrawal = at === null ? null : { at, by, reason: reason ?? '' };
  return { number, issuedAt, issuedBy, hash, size, republicationOf, withdrawal };
}

export default snapshot;
