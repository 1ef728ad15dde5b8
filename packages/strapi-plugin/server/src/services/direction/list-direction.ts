import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import {
  directionTypes,
  type DirectionEntry,
  type DirectionType,
  type ListDirectionResponse,
} from '../../../../shared/contracts/direction';
import { uid } from '../../content-types/define/type-name';
import { entryActions } from '../../permissions/item-rights';
import { mayEver, mayWith } from '../../permissions/may';
import { opdScope } from '../../permissions/opd-scope';
import { readCreator } from '../../permissions/read-creator';
import { allForConditions } from '../../permissions/read-for-conditions';
import { entryLabel } from '../entry/entry-label';
import type { Asker } from '../item/asker';
import { readRows } from '../item/read-rows';
import type { PlanIdentity } from '../plan/identify-plan';
import { belowRpjmd } from './below-rpjmd';
import { readDirection, type StoredEntry } from './read-direction';

const ofPlan = z.object({ plan: z.object({ id: z.number() }) });

/** An entry with what the asker may do to it. */
export async function withRights(
  strapi: Core.Strapi,
  entry: StoredEntry,
  asker: Asker,
): Promise<DirectionEntry> {
  const { documentId, type } = entry;
  const [found] = await allWithRights(strapi, type, [entry], { documentId }, asker);
  return found ?? { ...entry, canEdit: false, canDelete: false };
}

async function allWithRights(
  strapi: Core.Strapi,
  type: DirectionType,
  entries: readonly StoredEntry[],
  where: object,
  asker: Asker,
): Promise<DirectionEntry[]> {
  const isEver = (verb: 'update' | 'delete') =>
    mayEver(asker.ability, entryActions[verb], uid(type));
  // Whoever may do nothing to any of them needn't be asked about each.
  const isAsked = entries.length > 0 && (isEver('update') || isEver('delete'));
  const rows = isAsked ? await allForConditions(strapi, type, where) : new Map<string, object>();
  const isKept = type === 'plan' || (type === 'rpjmd' && (await hasBelow(strapi, rows)));
  return entries.map((entry) => {
    const row = rows.get(entry.documentId);
    const may = (verb: 'update' | 'delete') =>
      row !== undefined && mayWith(asker.ability, entryActions[verb], uid(type), row);
    return { ...entry, canEdit: may('update'), canDelete: !isKept && may('delete') };
  });
}

/** The head of an RPJMD isn't deleted while anything stands below it: that isn't offered either. */
async function hasBelow(strapi: Core.Strapi, rows: ReadonlyMap<string, object>): Promise<boolean> {
  for (const row of rows.values()) {
    const { data } = ofPlan.safeParse(row);
    if (data !== undefined && (await belowRpjmd(strapi, data.plan)) > 0) return true;
  }
  return false;
}

/** What *Arah pembangunan* shows of a plan, entry by entry, and what may be added to it. */
export async function listDirection(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  asker: Asker,
): Promise<ListDirectionResponse['data']> {
  const entries: DirectionEntry[] = [];
  for (const type of directionTypes) {
    const stored = await readDirection(strapi, type, plan.id);
    const where = type === 'plan' ? { id: plan.id } : { plan: plan.id };
    entries.push(...(await allWithRights(strapi, type, stored, where, asker)));
  }
  const opds = await readRows(strapi, 'opd', { plan: plan.id });
  const createdBy = await readCreator(strapi, asker.userId);
  const mayName = (verb: 'create' | 'update') =>
    // A programme of the RPJMD is of no dimension.
    opdScope(asker.ability, verb, 'rpjmd-program', { plan, opds, dimensionIds: [], createdBy });
  return {
    entries,
    creatable: directionTypes.filter(
      (type) => type !== 'plan' && mayEver(asker.ability, entryActions.create, uid(type)),
    ),
    opds: opds.map((opd) => ({ id: opd.documentId, label: entryLabel(opd, opd.documentId) })),
    mayName: { create: mayName('create'), update: mayName('update') },
  };
}
