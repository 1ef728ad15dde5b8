import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';
import { sendWorkbook } from './send-workbook';

const query = z.object({ opd: z.optional(z.string()), lang: z.optional(z.string()) });

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
    sendWorkbook(ctx, outcome);
  },
});

export default workbook;
