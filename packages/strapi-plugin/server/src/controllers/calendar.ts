import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { reviewedTypes } from '../../../shared/contracts/approval';
import {
  bimtekCount,
  type GetCalendarResponse,
  type ListCalendarsResponse,
} from '../../../shared/contracts/calendar';
import { permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

/** Longer than any day that is one: what is wrong with it is said at its place. */
const day = z.string().check(z.maxLength(40));
const request = z.object({
  year: z.int(),
  bimtek: z
    .array(
      z.object({
        name: z.string().check(z.maxLength(1000)),
        from: z.nullable(day),
        to: z.nullable(day),
      }),
    )
    .check(z.length(bimtekCount)),
  deadlines: z.partialRecord(z.enum(reviewedTypes), day),
  revision: z.int(),
});

const calendar = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findAll(ctx: Context) {
    const own = (await getService(strapi, 'plan').list()).filter(({ regionCode }) =>
      may(ctx.state['userAbility'], permissions.manageCalendar, factsOfPlan({ regionCode })),
    );
    const data: ListCalendarsResponse['data'] = [];
    for (const { documentId, regionName, title } of own) {
      const plan = await getService(strapi, 'plan').identify(documentId);
      if (plan === null) continue;
      const saved = await getService(strapi, 'calendar').read(plan.id);
      data.push({ ...saved, plan: { documentId, title, regionName } });
    }
    const body: ListCalendarsResponse = { data };
    ctx.body = body;
  },

  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readItems);
    if (plan === null) return;
    const body: GetCalendarResponse = { data: await getService(strapi, 'calendar').read(plan.id) };
    ctx.body = body;
  },

  async update(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.manageCalendar);
    if (plan === null) return;
    const parsed = request.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const outcome = await getService(strapi, 'calendar').write(plan, parsed.data);
    if (!outcome.ok) {
      fail(ctx, outcome.code, 'issues' in outcome ? outcome.issues : undefined);
      return;
    }
    const body: GetCalendarResponse = { data: await getService(strapi, 'calendar').read(plan.id) };
    ctx.body = body;
  },
});

export default calendar;
