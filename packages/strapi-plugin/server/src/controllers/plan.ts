import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { ImportPlanResponse, ListPlansResponse } from '../../../shared/contracts/plan';
import { permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { serveText } from './serve-text';

const plan = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plans = await getService(strapi, 'plan').list();
    const ability: unknown = ctx.state['userAbility'];
    const own = plans.filter((row) => may(ability, permissions.readDashboard, factsOfPlan(row)));
    const body: ListPlansResponse = {
      data: own.map((row) => ({ ...row, sample: row.sample ?? false })),
    };
    ctx.body = body;
  },

  async findMasterplan(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readDashboard);
    if (plan === null) return;
    const live = await getService(strapi, 'masterplan').live(plan);
    if (live === undefined) {
      fail(ctx, 'plan-not-found');
      return;
    }
    const { body, etag, packed } = live;
    serveText(ctx, {
      body,
      etag,
      packed,
      type: 'application/json; charset=utf-8',
      immutable: false,
    });
  },

  async import(ctx: Context) {
    const parsed = parseMasterplan(ctx.request.body);
    if (!parsed.ok) {
      fail(ctx, 'plan-has-issues', parsed.issues);
      return;
    }
    if (
      !may(
        ctx.state['userAbility'],
        permissions.importPlan,
        factsOfPlan({ regionCode: parsed.masterplan.region.code }),
      )
    ) {
      fail(ctx, 'region-not-own');
      return;
    }
    const stored = await getService(strapi, 'masterplan').store(parsed.masterplan);
    const own = await getService(strapi, 'plan').identify(stored.documentId);
    if (own === null || own.regionCode !== parsed.masterplan.region.code) {
      // A plan of another region has this id already.
      fail(ctx, 'region-not-own');
      return;
    }
    const body: ImportPlanResponse = { data: stored };
    ctx.status = stored.created ? 201 : 200;
    ctx.body = body;
  },
});

export default plan;
