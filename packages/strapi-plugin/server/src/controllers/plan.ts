import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { ImportPlanResponse, ListPlansResponse } from '../../../shared/contracts/plan';
import { actPermissions, permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import { asDrafts } from '../services/masterplan/store/as-drafts';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { serveText } from './serve-text';

/** Which framework a document names, whatever else is wrong with it. */
const named = z.object({ framework: z.object({ id: z.string() }) });

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
    serveText(ctx, { body, etag, packed, type: 'application/json; charset=utf-8' });
  },

  async import(ctx: Context) {
    const frameworkId = named.safeParse(ctx.request.body).data?.framework.id ?? null;
    const frameworks = await getService(strapi, 'framework').own({
      frameworkId,
      frameworkVersion: null,
    });
    const parsed = parseMasterplan(ctx.request.body, { frameworks });
    if (!parsed.ok) {
      fail(ctx, 'plan-has-issues', parsed.issues);
      return;
    }
    const facts = factsOfPlan({ regionCode: parsed.masterplan.region.code });
    const mayAll = (...asked: readonly string[]) =>
      asked.every((permission) => may(ctx.state['userAbility'], permission, facts));
    if (!mayAll(permissions.importPlan)) {
      fail(ctx, 'region-not-own');
      return;
    }
    // A file is no way around approval: what it says was decided counts from those who could decide it.
    const mayDecide = mayAll(...Object.values(actPermissions));
    const masterplan = mayDecide ? parsed.masterplan : asDrafts(parsed.masterplan);
    const stored = await getService(strapi, 'masterplan').store(masterplan);
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
