import { parseMasterplan } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  GetMasterplanResponse,
  ImportPlanResponse,
  ListPlansResponse,
} from '../../../shared/contracts/plan';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';

const params = z.object({ documentId: z.string() });

const plan = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plans = await getService(strapi, 'plan').list();
    const body: ListPlansResponse = {
      data: plans.map((row) => ({ ...row, sample: row.sample ?? false })),
    };
    ctx.body = body;
  },

  async findMasterplan(ctx: Context) {
    const { documentId } = params.parse(ctx['params']);
    const inspected = await getService(strapi, 'masterplan').inspect(documentId);
    if (inspected === undefined) {
      fail(ctx, 'plan-not-found');
      return;
    }
    const body: GetMasterplanResponse = { data: inspected };
    ctx.body = body;
  },

  async import(ctx: Context) {
    const parsed = parseMasterplan(ctx.request.body);
    if (!parsed.ok) {
      fail(ctx, 'plan-has-issues', parsed.issues);
      return;
    }
    const stored = await getService(strapi, 'masterplan').store(parsed.masterplan);
    const body: ImportPlanResponse = { data: stored };
    ctx.status = stored.created ? 201 : 200;
    ctx.body = body;
  },
});

export default plan;
