import type { Core } from '@strapi/strapi';
import type { ListItemsResponse, OpdScope, OpdType } from '../../../../shared/contracts/approval';
import { opdScope } from '../../permissions/opd-scope';
import { readCreator } from '../../permissions/read-creator';
import { itemId } from '../masterplan/stored-plan/item-id';
import type { PlanIdentity } from '../plan/identify-plan';
import type { Asker } from './asker';
import { planFramework } from './plan-framework';
import { readRows } from './read-rows';

/** For which OPDs an officer may write items of a plan, by ids of the document. */
export async function opdScopes(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { ability, userId }: Asker,
): Promise<ListItemsResponse['opds']> {
  const opds = await readRows(strapi, 'opd', { plan: plan.id });
  const ids = new Map(opds.map((opd) => [opd.documentId, itemId(opd)]));
  const { dimensions } = await planFramework(strapi, plan.id);
  const around = {
    plan,
    opds,
    dimensionIds: dimensions.map(({ id }) => id),
    createdBy: await readCreator(strapi, userId),
  };
  const scope = (type: OpdType, verb: 'create' | 'update'): OpdScope => {
    const found = opdScope(ability, verb, type, around);
    return found === 'any' ? found : found.flatMap((each) => ids.get(each) ?? []);
  };
  const scopes = (verb: 'create' | 'update') => ({
    problem: scope('problem', verb),
    need: scope('need', verb),
    innovation: scope('innovation', verb),
    program: scope('program', verb),
  });
  return { create: scopes('create'), update: scopes('update') };
}
