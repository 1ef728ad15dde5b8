import type { DecidedLevels } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type { PlanIdentity } from '../plan/identify-plan';
import { decidedLevels } from '../readiness/decided-levels';
import type { Item } from './list-items';

/** An item with how many final levels are set; `null` for what is no readiness assessment. */
export interface ItemWithLevels extends Item {
  readonly levels: DecidedLevels | null;
}

/** Items of a plan, with the levels of the assessments among them: only for who reads those, for it takes a while. */
export async function withLevels(
  strapi: Core.Strapi,
  plan: Pick<PlanIdentity, 'id'>,
  items: readonly Item[],
): Promise<ItemWithLevels[]> {
  const assessments = items.filter(({ type }) => type === 'readiness-assessment');
  const levels = await decidedLevels(
    strapi,
    plan,
    assessments.map(({ documentId }) => documentId),
  );
  return items.map((item) => ({ ...item, levels: levels.get(item.documentId) ?? null }));
}
