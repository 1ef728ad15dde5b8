import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  CreateRolesResponse,
  ListMembersResponse,
  ListRolesResponse,
  SettingsChoicesResponse,
} from '../../../shared/contracts/settings';
import { permissions } from '../../../shared/permissions';
import { may } from '../permissions/may';
import { roleKeys } from '../permissions/role-templates';
import { getService } from '../services/get-service';
import type { Context } from './context';
import { fail } from './fail';

const params = z.object({ userId: z.coerce.number().check(z.int(), z.positive()) });
const words = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(1000));
const membership = z.object({
  opdIds: words,
  regionCodes: words,
  dimensionIds: words,
  revision: z.optional(z.int()),
});

const wantedRoles = z.object({ keys: z.array(z.enum(roleKeys)).check(z.maxLength(100)) });

type MayManage = (regionCode: string | null) => boolean;

/**
 * Who manages one region says nothing about the people of another. Who is of no region, `null`, could be of any: where
 * there are several, they are for those to manage whose permission is bound to none.
 */
async function mayManageOf(strapi: Core.Strapi, ctx: Context): Promise<MayManage> {
  const asked = (regionCode: string | null) =>
    may(ctx.state['userAbility'], permissions.manageSettings, {
      opdIds: [],
      dimensionId: null,
      regionCode,
    });
  const isOne = !(await getService(strapi, 'membership').hasSeveralRegions());
  return (regionCode) => asked(regionCode) || (regionCode === null && isOne);
}

const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findMembers(ctx: Context) {
    const mayManage = await mayManageOf(strapi, ctx);
    const members = await getService(strapi, 'membership').list();
    const body: ListMembersResponse = {
      data: members
        .filter(({ regions }) =>
          regions.length === 0 ? mayManage(null) : regions.every(mayManage),
        )
        .map(({ regions: _regions, ...member }) => member),
    };
    ctx.body = body;
  },

  async findChoices(ctx: Context) {
    const body: SettingsChoicesResponse = {
      data: await getService(strapi, 'membership').choices(await mayManageOf(strapi, ctx)),
    };
    ctx.body = body;
  },

  async updateMember(ctx: Context) {
    const wanted = params.safeParse(ctx['params']);
    const parsed = membership.safeParse(ctx.request.body);
    if (!wanted.success || !parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const { userId } = wanted.data;
    if ((await strapi.db.query('admin::user').count({ where: { id: userId } })) === 0) {
      fail(ctx, 'member-not-found');
      return;
    }
    const outcome = await getService(strapi, 'membership').write(
      userId,
      parsed.data,
      await mayManageOf(strapi, ctx),
    );
    if (outcome === 'written') ctx.status = 204;
    else fail(ctx, outcome);
  },

  async createRoles(ctx: Context) {
    const roles = await getService(strapi, 'roles').create();
    const body: CreateRolesResponse = {
      data: roles.map(({ created, id, name }) => ({ created, id, name })),
    };
    ctx.body = body;
  },

  async findRoles(ctx: Context) {
    const body: ListRolesResponse = { data: await getService(strapi, 'roles').list() };
    ctx.body = body;
  },

  async completeRoles(ctx: Context) {
    const parsed = wantedRoles.safeParse(ctx.request.body);
    if (!parsed.success) {
      fail(ctx, 'request-malformed');
      return;
    }
    const data = await getService(strapi, 'roles').complete(parsed.data.keys);
    const body: ListRolesResponse = { data };
    ctx.body = body;
  },
});

export default settings;
