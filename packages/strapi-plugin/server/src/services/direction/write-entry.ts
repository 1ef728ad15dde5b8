import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { DirectionType } from '../../../../shared/contracts/direction';
import type { ChangeItem } from '../../../../shared/contracts/history';
import { directionFields } from '../../../../shared/direction/fields';
import { uid } from '../../content-types/define/type-name';
import { refuse } from '../../middlewares/documents/refuse';
import { entryActions } from '../../permissions/item-rights';
import { mayEver } from '../../permissions/may';
import { lockRow } from '../entry/lock-row';
import { listChanges } from '../history/list-changes';
import { mayWrite, type Asker } from '../item/asker';
import { documentsOf } from '../item/documents-of';
import { NotOwn } from '../item/item-refused';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { faultIn, fieldsIn } from './fault-in';
import { readDirection, type StoredEntry } from './read-direction';

type Value = Readonly<Record<string, unknown>>;

/** Why an entry wasn't written, as data. */
export type EntryRefusal =
  | { readonly ok: false; readonly code: 'item-not-found' | 'item-not-own' }
  | {
      readonly ok: false;
      readonly code: 'revision-conflict';
      readonly current: StoredEntry;
      readonly changes: readonly ChangeItem[];
    };

export type EntryOutcome = { readonly ok: true; readonly entry: StoredEntry } | EntryRefusal;

/** An entry as it was read. */
interface Read {
  readonly type: DirectionType;
  readonly documentId: string;
  readonly version: string;
}

const created = z.object({ documentId: z.string() });
const gone = { ok: false, code: 'item-not-found' } as const;
const notOwn = { ok: false, code: 'item-not-own' } as const;

/** A new entry of a plan; a plan itself is made elsewhere. */
export async function createEntry(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { type, value }: { type: DirectionType; value: Value },
  asker: Asker,
): Promise<EntryOutcome> {
  if (type === 'plan' || !mayEver(asker.ability, entryActions.create, uid(type))) return notOwn;
  return inTransaction(strapi, async () => {
    const data = {
      ...toData(type, checked(type, value)),
      plan: { set: [{ id: plan.id }] },
      createdBy: asker.userId,
      updatedBy: asker.userId,
    };
    const made = created.parse(await documentsOf(strapi, type).create({ data }));
    const fields = directionFields[type].map(({ name }) => name);
    if (!(await mayWrite(strapi, asker, 'create', type, made.documentId, fields))) {
      throw new NotOwn();
    }
    const [entry] = await readDirection(strapi, type, plan.id, made.documentId);
    return entry === undefined ? gone : { ok: true, entry };
  });
}

/** Writes what differs, through the rules around every write; over what somebody else has written, nothing. */
export async function updateEntry(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { value, ...read }: Read & { value: Value },
  asker: Asker,
): Promise<EntryOutcome> {
  const { documentId, type } = read;
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, type, documentId);
    const stored = await asRead(strapi, plan, read, 'update', asker);
    if (!stored.ok) return stored;
    const wanted = checked(type, value);
    const changed = Object.fromEntries(
      Object.entries(wanted).filter(([name, said]) => said !== stored.entry.value[name]),
    );
    const fields = Object.keys(changed);
    if (fields.length === 0) return stored;
    if (!(await mayWrite(strapi, asker, 'update', type, documentId, fields))) return notOwn;
    const data = { ...toData(type, changed), updatedBy: asker.userId };
    await documentsOf(strapi, type).update({ documentId, data });
    const [entry] = await readDirection(strapi, type, plan.id, documentId);
    return entry === undefined ? gone : { ok: true, entry };
  });
}

/** Deletes an entry as it was read; the history keeps what it takes to bring it back. */
export async function deleteEntry(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  read: Read,
  asker: Asker,
): Promise<{ readonly ok: true } | EntryRefusal> {
  if (read.type === 'plan') return notOwn;
  return inTransaction(strapi, async (transaction) => {
    await lockRow(strapi, transaction, read.type, read.documentId);
    const stored = await asRead(strapi, plan, read, 'delete', asker);
    if (!stored.ok) return stored;
    await documentsOf(strapi, read.type).delete({ documentId: read.documentId });
    return { ok: true };
  });
}

/** The entry, if it is there, the asker may do this to it, and it is still as they read it. */
async function asRead(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { documentId, type, version }: Read,
  verb: 'update' | 'delete',
  asker: Asker,
): Promise<EntryOutcome> {
  const [entry] = await readDirection(strapi, type, plan.id, documentId);
  if (entry === undefined) return gone;
  if (!(await mayWrite(strapi, asker, verb, type, documentId))) return notOwn;
  if (entry.version === version) return { ok: true, entry };
  const { changes } = await listChanges(strapi, plan.id, { entry: documentId });
  // Nobody counts the writes of such an entry: the last of them is what the reader hasn't seen.
  return { ok: false, code: 'revision-conflict', current: entry, changes: changes.slice(0, 1) };
}

function checked(type: DirectionType, value: Value): Record<string, unknown> {
  const fields = fieldsIn(type, value);
  const fault = faultIn(type, fields);
  if (fault !== null) refuse(type, fault.field, fault.sentence);
  return fields;
}

function toData(type: DirectionType, fields: Value): Record<string, unknown> {
  const isLink = (field: string) =>
    directionFields[type].some(({ kind, name }) => name === field && kind === 'link');
  return Object.fromEntries(
    Object.entries(fields).map(([field, said]) => [
      field,
      isLink(field) ? { set: said === null ? [] : [{ documentId: said }] } : said,
    ]),
  );
}
