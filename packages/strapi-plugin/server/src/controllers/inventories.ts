import { toLocale } from '@kotacerdas/core/locale';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  inventoryFormats,
  inventoryIds,
  type InventoryResponse,
} from '../../../shared/contracts/inventories';
import { permissions } from '../../../shared/permissions';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const params = z.object({ inventory: z.enum(inventoryIds) });
const query = z.object({
  format: z.optional(z.enum(inventoryFormats)),
  lang: z.optional(z.string()),
});

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Innovations as official inventories ask for them. */
const inventories = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    // It holds of innovations what the live plan does.
    const plan = await ownPlan(strapi, ctx, permissions.readDashboard);
    if (plan === null) return;
    const named = params.safeParse(ctx['params']);
    const asked = query.safeParse(ctx.query);
    if (!named.success || !asked.success) return fail(ctx, 'request-malformed');
    const { inventory } = named.data;
    const { format = 'json', lang } = asked.data;
    const outcome = await getService(strapi, 'inventories').write({
      planDocumentId: plan.documentId,
      inventory,
      format,
      lang: toLocale(lang),
    });
    if (outcome.result === 'plan-has-issues') return fail(ctx, outcome.result, outcome.issues);
    if (outcome.result === 'plan-not-found') return fail(ctx, outcome.result);
    // It is of the moment, and for whoever asked.
    ctx.set('Cache-Control', 'private, no-store');
    if (outcome.result === 'told') {
      const body: InventoryResponse = { data: outcome.innovations };
      ctx.body = body;
      return;
    }
    const name = `${inventory}-${plan.regionCode.replace('.', '-')}.${outcome.format}`;
    ctx.set({
      'Content-Type': types[outcome.format],
      'Content-Disposition': `attachment; filename="${name}"`,
    });
    ctx.body = outcome.body;
  },
});

export default inventories;
