import { itemStates, type ItemState } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { reviewedTypes, type ReviewedType } from '../../../../shared/contracts/approval';
import { uid } from '../../content-types/define/type-name';
import { contentTypes } from '../../content-types/all';
import { entryLabel, nameFields } from '../entry/entry-label';
import { itemId } from '../masterplan/stored-plan/item-id';
import { opdFields, type ItemFacts } from './item-facts';
import type { PlanIdentity } from '../plan/identify-plan';

/** An item as approval sees it. */
export interface Item extends ItemFacts {
  readonly type: ReviewedType;
  readonly documentId: string;
  /** In the document of the plan. */
  readonly id: string;
  readonly label: string;
  readonly state: ItemState;
  readonly stateReason: string | null;
  readonly revision: number;
  readonly updatedAt: string | null;
  /** Short name of the OPD. */
  readonly opd: string | null;
  /** What conditions on entries look at. */
  readonly entry: object;
}

const opd = z.object({ documentId: z.string(), shortName: z.nullable(z.string()) });
const creator = z.object({ id: z.number() });
const row = z.looseObject({
  id: z.number(),
  documentId: z.string(),
  key: z.nullable(z.string()),
  state: z.nullable(z.enum(itemStates)),
  stateReason: z.nullable(z.string()),
  revision: z.nullable(z.number()),
  updatedAt: z.nullable(z.union([z.string(), z.date()])),
  dimensionId: z.nullish(z.string()),
  proposer: z.nullish(z.string()),
});

/** Every item of a plan that passes through approval: few queries a content type, however many there are. */
export async function listItems(strapi: Core.Strapi, plan: PlanIdentity): Promise<Item[]> {
  const items: Item[] = [];
  for (const type of reviewedTypes) items.push(...(await itemsOf(strapi, type, plan)));
  return items;
}

/** Those of one kind. */
export const listItemsOf = (strapi: Core.Strapi, type: ReviewedType, plan: PlanIdentity) =>
  itemsOf(strapi, type, plan);

/** One of them; `undefined` where this plan has none such. */
export async function findItem(
  strapi: Core.Strapi,
  type: ReviewedType,
  plan: PlanIdentity,
  documentId: string,
): Promise<Item | undefined> {
  const [item] = await itemsOf(strapi, type, plan, { documentId });
  return item;
}

async function itemsOf(
  strapi: Core.Strapi,
  type: ReviewedType,
  plan: PlanIdentity,
  where: { documentId?: string } = {},
): Promise<Item[]> {
  const opdField = opdFields[type];
  const found = z.array(row).parse(
    await strapi.db.query(uid(type)).findMany({
      where: { plan: plan.id, ...where },
      select: columnsOf(type),
      populate: {
        ...(opdField === null ? {} : { [opdField]: { select: ['documentId', 'shortName'] } }),
        createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } },
      },
      orderBy: { id: 'asc' },
    }),
  );
  return found.map((entry) => {
    const owner = opdField === null ? undefined : opd.safeParse(entry[opdField]).data;
    return {
      type,
      documentId: entry.documentId,
      id: itemId(entry),
      label: entryLabel(entry, entry.documentId),
      state: entry.state ?? 'draft',
      stateReason: entry.stateReason,
      revision: entry.revision ?? 1,
      updatedAt: entry.updatedAt === null ? null : new Date(entry.updatedAt).toISOString(),
      opd: owner?.shortName ?? null,
      opdIds: owner === undefined ? [] : [owner.documentId],
      dimensionId: entry.dimensionId ?? null,
      regionCode: plan.regionCode,
      isCouncilProposal:
        type === 'innovation' && (entry.proposer === 'council' || owner === undefined),
      createdBy: creator.safeParse(entry['createdBy']).data ?? null,
      entry: { ...entry, plan: { id: plan.id, regionCode: plan.regionCode } },
    };
  });
}

const listed = [
  'key',
  'code',
  ...nameFields,
  'state',
  'stateReason',
  'revision',
  'dimensionId',
  'proposer',
  'scope',
  'readinessElementId',
] as const;

/** What a list says of an item, and no long texts. */
function columnsOf(type: ReviewedType): string[] {
  const { attributes } = contentTypes[type];
  return ['id', 'documentId', 'updatedAt', ...listed.filter((column) => column in attributes)];
}
