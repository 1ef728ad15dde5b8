import type { Core } from '@strapi/strapi';
import type { ChangeAct, EntryFields } from '../../../../shared/contracts/history';
import { uid, type TypeName } from '../../content-types/define/type-name';
import type { Archived } from '../archive/archived';
import { currentActor } from './current-actor';

export interface Change {
  act: ChangeAct;
  name: TypeName;
  entry: { documentId: string; label: string; planId: number | null; revision: number | null };
  before: EntryFields;
  after: EntryFields;
  reason?: string | null;
  archive?: Archived | undefined;
}

/** Adds a line to the change log. Called within the transaction of what it tells, so that neither is without the other. */
export async function recordChange(
  strapi: Core.Strapi,
  { act, after, archive, before, entry, name, reason = null }: Change,
): Promise<void> {
  const actor = currentActor(strapi);
  await strapi.db.query(uid('change')).create({
    data: {
      at: new Date().toISOString(),
      actorId: actor.id,
      actorName: actor.name,
      act,
      entryType: name,
      entryDocumentId: entry.documentId,
      entryLabel: entry.label.slice(0, 500),
      before,
      after,
      reason,
      archive: archive ?? null,
      revision: entry.revision,
      plan: entry.planId,
    },
  });
}
