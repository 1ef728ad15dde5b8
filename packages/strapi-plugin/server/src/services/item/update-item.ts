import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { WrittenType } from '../../../../shared/contracts/item';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { isEditable } from '@kotacerdas/core/masterplan';
import { lockRow } from '../entry/lock-row';
import { listChanges } from '../history/list-changes';
import { withTelling } from '../history/telling';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { mayWrite, type Asker } from './asker';
import { changedColumns } from './changed-columns';
import { compareParts } from './compare-parts';
import { documentsOf } from './documents-of';
import { draftsOf } from './drafts-of';
import type { Refusal } from './item-refused';
import { lastPartChange } from './last-part-change';
import { placed } from './placed';
import { planFramework } from './plan-framework';
import { readItem } from './read-item';
import { readValue } from './read-value';
import { resolveLinks } from './resolve-links';
import { tellParts } from './tell-parts';
import { unwritten } from './unwritten';
import { wholeItem, type Whole } from './whole-item';
import { writeParts } from './write-parts';

export interface WantedUpdate<Type extends WrittenType> {
  readonly type: Type;
  readonly documentId: string;
  readonly revision: number;
  readonly version: string | undefined;
  readonly value: unknown;
}

/** Somebody has written since it was read. */
export interface Conflict<Type extends WrittenType> {
  readonly ok: false;
  readonly code: 'revision-conflict';
  readonly current: Whole<Type>;
  readonly changes: readonly ChangeItem[];
}

export type UpdateOutcome<Type extends WrittenType> =
  { readonly ok: true; readonly whole: Whole<Type> } | Refusal | Conflict<Type>;

const links = z.record(z.string(), z.array(z.number()));

/**
 * Writes what differs between an item and the wanted value, its parts included, all of it or nothing: through the
 * Document Service, whose rules hold as in Content Manager. It counts as one write of the item.
 */
export async function updateItem<Type extends WrittenType>(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { documentId, revision, type, value, version }: WantedUpdate<Type>,
  asker: Asker,
): Promise<UpdateOutcome<Type>> {
  return inTransaction(strapi, async (transaction) => {
    // Before it is read: of two who save at once, the second sees what the first has written.
    await lockRow(strapi, transaction, type, documentId);
    const current = await wholeItem(strapi, type, plan, documentId);
    const stored = await readItem(strapi, type, plan.id, documentId);
    if (current === undefined || stored === undefined) return { ok: false, code: 'item-not-found' };
    const { item } = current;
    if (!(await mayWrite(strapi, asker, 'update', type, documentId))) {
      return { ok: false, code: 'item-not-own' };
    }
    if (item.revision !== revision || (version ?? current.version) !== current.version) {
      const since = { entry: documentId, sinceRevision: revision };
      const { changes: own } = await listChanges(strapi, plan.id, since);
      const changes =
        own.length > 0 ? own : await lastPartChange(strapi, plan.id, documentId, stored.parts);
      return { ok: false, code: 'revision-conflict', current, changes };
    }
    const given = { id: item.id, state: item.state, stateReason: item.stateReason };
    const read = readValue(type, value, given, await planFramework(strapi, plan.id));
    if (!read.ok) return { ok: false, code: 'item-has-issues', issues: read.issues };
    const drafts = draftsOf(type, read.item);
    const resolved = await resolveLinks(strapi, type, plan.id, drafts.links);
    if (resolved.issues.length > 0) {
      return { ok: false, code: 'item-has-issues', issues: resolved.issues };
    }
    const unsaid = unwritten(type, read.code);
    const columns = changedColumns(type, stored.row, drafts.data, unsaid);
    const relations = changedLinks(links.parse(stored.row.links), resolved.links);
    const parts = compareParts(stored.parts, placed(stored.parts, drafts.parts), documentId);
    const fields = [...Object.keys(columns), ...Object.keys(relations)];
    if (!(await mayWrite(strapi, asker, 'update', type, documentId, fields))) {
      return { ok: false, code: 'item-not-own' };
    }
    // Reports of progress come after the decision: then there is nothing to write of the item itself.
    const isDecided = !isEditable(item.state) && fields.length === 0;
    await writeParts(strapi, parts, { planId: plan.id, asker, told: !isDecided });
    if (!isDecided && fields.length + parts.length > 0) {
      const data = { ...columns, ...relations, revision, updatedBy: asker.userId };
      const documents = documentsOf(strapi, type);
      await documents.update(withTelling({ documentId, data }, tellParts(type, parts)));
    }
    const whole = await wholeItem(strapi, type, plan, documentId);
    return whole === undefined ? { ok: false, code: 'item-not-found' } : { ok: true, whole };
  });
}

function changedLinks(
  stored: Readonly<Record<string, readonly number[]>>,
  wanted: Readonly<Record<string, readonly number[]>>,
) {
  const changed = Object.entries(wanted).filter(
    ([relation, ids]) => JSON.stringify(ids) !== JSON.stringify(stored[relation] ?? []),
  );
  return Object.fromEntries(
    changed.map(([relation, ids]) => [relation, { set: ids.map((id) => ({ id })) }]),
  );
}
