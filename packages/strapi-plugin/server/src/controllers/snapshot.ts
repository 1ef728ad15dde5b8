import type { Core } from '@strapi/strapi';
import type { ListSnapshotsResponse, PublishResponse } from '../../../shared/contracts/snapshot';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import { officerName } from '../services/history/current-actor';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const snapshot = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readSnapshots);
    if (plan === null) return;
    const snapshots = await getService(strapi, 'snapshot').list(plan.regionCode);
    const body: ListSnapshotsResponse = {
      data: {
        snapshots: snapshots.map(({ number, issuedAt, issuedBy, hash }) => ({
          number,
          issuedAt,
          issuedBy,
          hash,
        })),
        changed: await getService(strapi, 'snapshot').hasChanged(
          plan.documentId,
          snapshots[0]?.hash,
        ),
        isPublic: await getService(strapi, 'plan').isPublic(),
        publicUrl: publicUrl(strapi, plan.regionCode),
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
    switch (outcome.result) {
      case 'plan-not-found':
        return fail(ctx, 'plan-not-found');
      case 'refused':
        return fail(ctx, 'plan-has-issues', outcome.issues);
      default: {
        const body: PublishResponse = { data: { result: outcome.result, ...outcome.edition } };
        ctx.status = outcome.result === 'published' ? 201 : 200;
        ctx.body = body;
      }
    }
  },
});

function publicUrl({ config }: Core.Strapi, regionCode: string): string {
  const server = config.get<string>('server.url', '').replace(/\/$/, '');
  const prefix = config.get<string>('api.rest.prefix', '/api');
  return `${server}${prefix}/kotacerdas/published/${regionCode}`;
}

export default snapshot;
