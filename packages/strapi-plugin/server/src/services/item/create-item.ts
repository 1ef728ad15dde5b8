import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { WrittenType } from '../../../../shared/contracts/item';
import { uid } from '../../content-types/define/type-name';
import { entryActions } from '../../permissions/item-rights';
import { mayEver } from '../../permissions/may';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { mayWrite, type Asker } from './asker';
import { changedColumns } from './changed-columns';
import { documentsOf } from './documents-of';
import { draftsOf } from './drafts-of';
import { NotOwn, type Refusal } from './item-refused';
import { planFramework } from './plan-framework';
import { readValue } from './read-value';
import { resolveLinks } from './resolve-links';
import { analysisTitle } from './analysis-title';
import { unwritten } from './unwritten';
import { wholeItem, type Whole } from './whole-item';
import { createPart } from './write-parts';

export type CreateOutcome<Type extends WrittenType> =
  { readonly ok: true; readonly whole: Whole<Type> } | Refusal;

const created = z.object({ documentId: z.string() });

/** A new item of a plan, as a draft, with its parts; whose it may be, the rules around the write say. */
export async function createItem<Type extends WrittenType>(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  { type, value }: { readonly type: Type; readonly value: unknown },
  asker: Asker,
): Promise<CreateOutcome<Type>> {
  if (!mayEver(asker.ability, entryActions.create, uid(type))) {
    return { ok: false, code: 'item-not-own' };
  }
  return inTransaction(strapi, async () => {
    const framework = await planFramework(strapi, plan.id);
    const read = readValue(type, value, { id: 'new', state: 'draft' }, framework);
    if (!read.ok) return { ok: false, code: 'item-has-issues', issues: read.issues };
    const drafts = draftsOf(type, read.item);
    const { issues, links } = await resolveLinks(strapi, type, plan.id, drafts.links);
    if (issues.length > 0) return { ok: false, code: 'item-has-issues', issues };
    const relations = Object.entries(links).map(([relation, ids]): [string, object] => [
      relation,
      { set: ids.map((id) => ({ id })) },
    ]);
    const columns = changedColumns(type, {}, drafts.data, unwritten(type, read.code));
    const data = {
      ...columns,
      ...('scope' in read.item ? { title: analysisTitle(read.item.scope, framework) } : {}),
      ...Object.fromEntries(relations),
      plan: { set: [{ id: plan.id }] },
      createdBy: asker.userId,
      updatedBy: asker.userId,
    };
    const documents = documentsOf(strapi, type);
    const { documentId } = created.parse(await documents.create({ data }));
    const filled = [...Object.keys(columns), ...Object.keys(links)];
    if (!(await mayWrite(strapi, asker, 'create', type, documentId, filled))) throw new NotOwn();
    for (const part of drafts.parts) {
      await createPart(strapi, part, documentId, { planId: plan.id, asker, told: true });
    }
    const whole = await wholeItem(strapi, type, plan, documentId);
    return whole === undefined ? { ok: false, code: 'item-not-found' } : { ok: true, whole };
  });
}
