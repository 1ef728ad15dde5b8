import { findFramework, frameworkSchema, withLevels } from '@kotacerdas/core/framework';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  FrameworkReference,
  FrameworkResponse,
  ListFrameworksResponse,
  PreviewFrameworkResponse,
} from '../../../shared/contracts/framework';
import { permissions } from '../../../shared/permissions';
import { uid } from '../content-types/define/type-name';
import type { WriteOutcome } from '../services/framework/write-framework';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const text = z.object({
  id: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
const reference = z.object({ id: frameworkSchema.shape.id, version: z.string() });
const copyRequest = z.object({ from: reference, id: frameworkSchema.shape.id, name: text });
const saveRequest = z.object({ revision: z.int(), framework: frameworkSchema });
const params = z.object({ framework: z.string().check(z.regex(/^[a-z0-9-]{1,80}@[\w.-]{1,80}$/)) });

type Plan = NonNullable<Awaited<ReturnType<typeof ownPlan>>>;
/** What Strapi's types, made for an application's own content, allow of ours. */
interface Updater {
  update(params: { documentId: string; data: object }): Promise<unknown>;
}

interface Named {
  plan: Plan;
  reference: FrameworkReference;
}

/** *Kerangka*: the office's own methods, for whoever manages those of the plan's region. */
const framework = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.manageFrameworks);
    if (plan === null) return;
    const body: ListFrameworksResponse = { data: await getService(strapi, 'framework').list(plan) };
    ctx.body = body;
  },

  async create(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.manageFrameworks);
    if (plan === null) return;
    const request = copyRequest.safeParse(ctx.request.body);
    if (!request.success) return fail(ctx, 'framework-malformed');
    const outcome = await getService(strapi, 'framework').createCopy(plan, request.data);
    await answer(strapi, ctx, plan, outcome);
    if (outcome.result === 'written') ctx.status = 201;
  },

  async findOne(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    await answer(strapi, ctx, found.plan, { result: 'written', reference: found.reference });
  },

  async update(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    const request = saveRequest.safeParse(ctx.request.body);
    if (!request.success) return fail(ctx, 'framework-malformed');
    const service = getService(strapi, 'framework');
    const outcome = await service.saveDraft(found.plan, found.reference, request.data);
    await answer(strapi, ctx, found.plan, outcome);
  },

  async activate(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    const service = getService(strapi, 'framework');
    await answer(strapi, ctx, found.plan, await service.activate(found.plan, found.reference));
  },

  async delete(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    const service = getService(strapi, 'framework');
    const outcome = await service.removeDraft(found.plan, found.reference);
    if (outcome.result !== 'written') return answer(strapi, ctx, found.plan, outcome);
    const body: ListFrameworksResponse = { data: await service.list(found.plan) };
    ctx.body = body;
  },

  async preview(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    const preview = await previewOf(strapi, ctx, found);
    if (preview === null) return;
    const body: PreviewFrameworkResponse = { data: preview };
    ctx.body = body;
  },

  /** Moves the plan to a version, if it can be read by it. */
  async use(ctx: Context) {
    const found = await named(strapi, ctx);
    if (found === null) return;
    const { plan, reference: to } = found;
    const service = getService(strapi, 'framework');
    const row = await service.findRow(plan.regionCode, to);
    if (row?.state === 'draft') return fail(ctx, 'framework-not-active');
    const preview = await previewOf(strapi, ctx, found);
    if (preview === null) return;
    if (preview.issues.length > 0) return fail(ctx, 'plan-has-issues', preview.issues);
    const data = { frameworkId: to.id, frameworkVersion: to.version };
    const plans: Updater = strapi.documents(uid('plan'));
    await plans.update({ documentId: plan.documentId, data });
    const body: ListFrameworksResponse = { data: await service.list(plan) };
    ctx.body = body;
  },
});

async function named(strapi: Core.Strapi, ctx: Context): Promise<Named | null> {
  const plan = await ownPlan(strapi, ctx, permissions.manageFrameworks);
  if (plan === null) return null;
  const asked = params.safeParse(ctx['params']);
  const [id = '', version = ''] = asked.success ? asked.data.framework.split('@') : [];
  if (id !== '') return { plan, reference: { id, version } };
  fail(ctx, 'framework-not-found');
  return null;
}

/** What would move; `null` once a refusal is given. */
async function previewOf(strapi: Core.Strapi, ctx: Context, { plan, reference: to }: Named) {
  const service = getService(strapi, 'framework');
  const row = await service.findRow(plan.regionCode, to);
  const other = row?.document ?? findFramework(to.id, to.version);
  const assembled = await getService(strapi, 'masterplan').assemble(plan.documentId);
  if (other === null) fail(ctx, 'framework-not-found');
  else if (assembled === undefined) fail(ctx, 'plan-not-found');
  else if (!assembled.ok) fail(ctx, 'plan-has-issues', assembled.issues);
  else return service.preview(assembled, other, new Date().toISOString());
  return null;
}

async function answer(
  strapi: Core.Strapi,
  ctx: Context,
  { regionCode }: Plan,
  outcome: WriteOutcome,
): Promise<void> {
  if (outcome.result === 'refused') return fail(ctx, 'framework-has-issues', outcome.issues);
  if (outcome.result !== 'written') return fail(ctx, outcome.result);
  const { id, version } = outcome.reference;
  const row = await getService(strapi, 'framework').findRow(regionCode, outcome.reference);
  const found = row?.document ?? findFramework(id, version);
  if (found === null) return fail(ctx, 'framework-not-found');
  const body: FrameworkResponse = {
    data: {
      framework: withLevels(found),
      state: row?.state ?? 'active',
      isBuiltIn: row === null,
      revision: row?.revision ?? 1,
      issues: getService(strapi, 'framework').faults(found),
    },
  };
  ctx.body = body;
}

export default framework;
