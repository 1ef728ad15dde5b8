import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const query = z.object({ opd: z.optional(z.string()), lang: z.optional(z.string()) });
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks to fill in. */
const workbook = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    // It holds all that the live plan does.
    const plan = await ownPlan(strapi, ctx, permissions.readDashboard);
    if (plan === null) return;
    const asked = query.safeParse(ctx.query);
    if (!asked.success) return fail(ctx, 'request-malformed');
    const outcome = await getService(strapi, 'workbook').write({
      planDocumentId: plan.documentId,
      opd: asked.data.opd ?? null,
      lang: toLocale(asked.data.lang),
      now: new Date(),
    });
    if (outcome.result === 'plan-has-issues') {
      return fail(ctx, outcome.result, outcome.issues);
    }
    if (outcome.result !== 'written') return fail(ctx, outcome.result);
    ctx.set({
      'Content-Type': xlsx,
      'Content-Disposition': `attachment; filename="${outcome.name}"`,
      // It is of the moment, and for whoever asked.
      'Cache-Control': 'private, no-store',
    });
    ctx.body = outcome.bytes;
  },
});

export default workbook;
