import type { Core } from '@strapi/strapi';
import {
  directionTypes,
  type DirectionEntry,
  type ListDirectionResponse,
} from '../../../../shared/contracts/direction';
import { uid } from '../../content-types/define/type-name';
import { entryActions } from '../../permissions/item-rights';
import { mayEver, mayWith } from '../../permissions/may';
import { readForConditions } from '../../permissions/read-for-conditions';
import { entryLabel } from '../entry/entry-label';
import type { Asker } from '../item/asker';
import { readRows } from '../item/read-rows';
import type { PlanIdentity } from '../plan/identify-plan';
import { readDirection, type StoredEntry } from './read-direction';

/** An entry with what the asker may do to it. */
export async function withRights(
  strapi: Core.Strapi,
  entry: StoredEntry,
  asker: Asker,
): Promise<DirectionEntry> {
  const { documentId, type } = entry;
  const isEver = (verb: 'update' | 'delete') =>
    mayEver(asker.ability, entryActions[verb], uid(type));
  // Whoever may do nothing to any of them needn't be asked about each.
  const row =
    isEver('update') || isEver('delete')
      ? await readForConditions(strapi, type, documentId)
      : undefined;
  const may = (verb: 'update' | 'delete') =>
    row !== undefined && mayWith(asker.ability, entryActions[verb], uid(type), row);
  return { ...entry, canEdit: may('update'), canDelete: type !== 'plan' && may('delete') };
}

/** What *Arah pembangunan* shows of a plan, entry by entry, and what may be added to it. */
export async function listDirection(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  asker: Asker,
): Promise<ListDirectionResponse['data']> {
  const entries: DirectionEntry[] = [];
  for (const type of directionTypes) {
    for (const entry of await readDirection(strapi, type, plan.id)) {
      entries.push(await withRights(strapi, entry, asker));
    }
  }
  const opds = await readRows(strapi, 'opd', { plan: plan.id });
  return {
    entries,
    creatable: directionTypes.filter(
      (type) => type !== 'plan' && mayEver(asker.ability, entryActions.create, uid(type)),
    ),
    opds: opds.map((opd) => ({ id: opd.documentId, label: entryLabel(opd, opd.documentId) })),
  };
}
