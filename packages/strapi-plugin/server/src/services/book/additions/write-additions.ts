import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type {
  BookAdditionsRequest,
  BookAdditionsResponse,
} from '../../../../../shared/contracts/book';
import { uid } from '../../../content-types/define/type-name';
import { changedFields } from '../../entry/changed-fields';
import { lockRow } from '../../entry/lock-row';
import { recordChange } from '../../history/record-change';
import { inTransaction } from '../../masterplan/transaction';
import { readAdditions } from './read-additions';
import { tellAdditions } from './tell-additions';

const entry = z.object({ documentId: z.string() });

export type AdditionsOutcome =
  | { ok: true; saved: BookAdditionsResponse['data'] }
  /** Somebody else has written since: what they wrote. */
  | { ok: false; saved: BookAdditionsResponse['data'] };

export interface WantedAdditions extends BookAdditionsRequest {
  plan: { id: number; documentId: string };
  templateId: string;
  /** What the book is called in the change log. */
  title: string;
}

/** Saves what officers add to a book, with its line in the change log, unless somebody else has since it was read. */
export async function writeAdditions(
  strapi: Core.Strapi,
  { additions, plan, revision, templateId, title }: WantedAdditions,
): Promise<AdditionsOutcome> {
  return inTransaction(strapi, async (transaction) => {
    // There may be none yet to lock: two who add at once do so one after the other.
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const before = await readAdditions(strapi, plan.id, templateId);
    if (before.revision !== revision) {
      return { ok: false, saved: { additions: before.additions, revision: before.revision } };
    }
    const query = strapi.db.query(uid('book-addition'));
    const data = { additions, revision: revision + 1 };
    const written: unknown =
      before.stored === null
        ? await query.create({ data: { ...data, templateId, plan: plan.id } })
        : await query.update({ where: { id: before.stored.id }, data });
    await recordChange(strapi, {
      act: before.stored === null ? 'create' : 'update',
      name: 'book-addition',
      entry: {
        documentId: entry.parse(written).documentId,
        label: title,
        planId: plan.id,
        revision: revision + 1,
      },
      ...changedFields(tellAdditions(before.additions), tellAdditions(additions)),
    });
    return { ok: true, saved: { additions, revision: revision + 1 } };
  });
}
