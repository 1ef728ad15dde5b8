import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  GetAssessmentResponse,
  SaveSheetResponse,
  StartAssessmentResponse,
} from '../../../shared/contracts/readiness';
import { permissions } from '../../../shared/permissions';
import { factsOfPlan, may } from '../permissions/may';
import { getService } from '../services/get-service';
import { currentActor } from '../services/history/current-actor';
import type { PlanIdentity } from '../services/plan/identify-plan';
import type { SheetRights } from '../services/readiness/list-sheets';
import type { Officer } from '../services/readiness/own-sheet';
import type { Context } from './context';
import { fail } from './fail';
import { ownPlan } from './own-plan';

const params = z.object({ assessmentId: z.string() });
const id = z.string().check(z.maxLength(80));
const sheet = z.object({
  rater: z.discriminatedUnion('role', [
    z.object({ role: z.literal('opd'), opdId: id }),
    z.object({ role: z.literal('assessor') }),
    z.object({ role: z.literal('consolidated'), ownerOpdId: z.optional(id) }),
  ]),
  revision: z.int().check(z.gte(0)),
  /** What an answer is says core. */
  ratings: z.unknown(),
});
const period = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  assessedOn: z.iso.date(),
});

const readiness = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findSheets(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readReadiness);
    if (plan === null) return;
    const { assessmentId } = params.parse(ctx['params']);
    const service = getService(strapi, 'readiness');
    const assessment = await service.find(plan, assessmentId);
    if (assessment === undefined) {
      fail(ctx, 'assessment-not-found');
      return;
    }
    const rights = rightsOf(ctx, plan);
    const sheets = await service.sheets(plan, assessment.id, officerOf(strapi), rights);
    const body: GetAssessmentResponse = { data: { state: assessment.state, sheets } };
    ctx.body = body;
  },

  async saveSheet(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readReadiness);
    if (plan === null) return;
    const { assessmentId } = params.parse(ctx['params']);
    const parsed = sheet.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const outcome = await getService(strapi, 'readiness').save(
      plan,
      assessmentId,
      parsed.data,
      officerOf(strapi),
      rightsOf(ctx, plan),
    );
    if (!outcome.ok) {
      const issues = outcome.code === 'sheet-has-issues' ? outcome.issues : undefined;
      const conflict = outcome.code === 'revision-conflict' ? outcome.conflict : {};
      fail(ctx, outcome.code, issues, conflict);
      return;
    }
    const body: SaveSheetResponse = { data: outcome.sheet };
    ctx.body = body;
  },

  async start(ctx: Context) {
    const plan = await ownPlan(strapi, ctx, permissions.readReadiness);
    if (plan === null) return;
    const parsed = period.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const started = await getService(strapi, 'readiness').start(plan, parsed.data);
    const body: StartAssessmentResponse = { data: started };
    ctx.status = 201;
    ctx.body = body;
  },
});

export default readiness;

function rightsOf(ctx: Context, plan: PlanIdentity): SheetRights {
  const ability: unknown = ctx.state['userAbility'];
  const facts = factsOfPlan(plan);
  return {
    rate: (opdId) => may(ability, permissions.rate, { ...facts, opdIds: [opdId] }),
    assess: may(ability, permissions.assess, facts),
    consolidate: may(ability, permissions.consolidate, facts),
  };
}

function officerOf(strapi: Core.Strapi): Officer {
  const { id: account, name } = currentActor(strapi);
  if (account === null) throw new Error('Only officers with an account come to this door');
  return { id: account, name: name ?? String(account) };
}
