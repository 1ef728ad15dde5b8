import type { Core } from '@strapi/strapi';
import type { ListItemsResponse } from '../../../../shared/contracts/approval';
import { itemId } from '../masterplan/stored-plan/item-id';
import { membershipOf } from '../membership/membership-of';
import type { PlanIdentity } from '../plan/identify-plan';
import { readRows } from './read-rows';

/** Where an officer belongs, in the words of the document of a plan. */
export async function belonging(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  userId: number,
): Promise<ListItemsResponse['own']> {
  const { dimensionIds, opdIds } = await membershipOf(strapi, userId);
  if (opdIds.length === 0) return { opdIds: [], dimensionIds };
  const where = { plan: plan.id, documentId: { $in: [...opdIds] } };
  const opds = await readRows(strapi, 'opd', where);
  return { opdIds: opds.map(itemId), dimensionIds };
}
