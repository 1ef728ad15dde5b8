import type { Issue } from '@kotacerdas/core';
import type { PrintJob } from '@kotacerdas/press';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import type { BookOf } from '../../../../shared/contracts/book';
import { uid } from '../../content-types/define/type-name';
import { readAdditions } from '../book/additions/read-additions';
import { bookSource } from '../book/book-source';
import { templateOf } from '../book/template-of';
import { readEmblem } from '../emblem/read-emblem';
import { lockRow } from '../entry/lock-row';
import { inTransaction } from '../masterplan/transaction';
import { forgetPrinted } from './forget-printed';
import { isAlive, storedRow, type StoredRow } from './stored-row';

export interface WantedPrint {
  plan: { id: number; documentId: string; regionCode: string };
  templateId: string;
  of: BookOf;
  by: string | null;
  now: Date;
}

export type StartOutcome =
  /** `job` is to be done for this row; `null` where a process is at it already. */
  | { ok: true; row: StoredRow; job: PrintJob | null }
  | { ok: false; code: 'plan-not-found' | 'snapshot-not-found' | 'book-not-found' }
  | { ok: false; code: 'plan-has-issues'; issues: readonly Issue[] };

const rows = z.array(storedRow);

/**
 * Enters a book that is to be printed, with all that it is printed from. A book that is on its way already isn't printed
 * a second time, and what failed before makes room for the new try.
 */
export async function startPrint(
  strapi: Core.Strapi,
  { by, now, of, plan, templateId }: WantedPrint,
): Promise<StartOutcome> {
  const found = await bookSource(strapi, plan, of, now);
  if (!found.ok) return found;
  const { source } = found;
  const template = templateOf(source, templateId);
  if (template === undefined) return { ok: false, code: 'book-not-found' };
  const { additions, revision } = await readAdditions(strapi, plan.id, templateId);
  const emblem = await readEmblem(strapi, plan.id);
  const books = strapi.db.query(uid('printed-book'));
  const edition = of === 'draft' ? null : of;
  return inTransaction(strapi, async (transaction) => {
    // Two who ask for the same book do so one after the other.
    await lockRow(strapi, transaction, 'plan', plan.documentId);
    const same = rows.parse(
      await books.findMany({
        where: {
          plan: plan.id,
          templateId,
          edition: edition === null ? { $null: true } : edition,
          state: { $ne: 'printed' },
        },
      }),
    );
    const alive = same.find((row) => isAlive(row, now));
    if (alive !== undefined) return { ok: true, row: alive, job: null };
    await forgetPrinted(
      strapi,
      same.map(({ id }) => id),
    );
    const at = now.toISOString();
    const created: unknown = await books.create({
      data: {
        regionCode: plan.regionCode,
        templateId,
        title: `${template.title.id}: ${template.subtitle.id}`,
        edition,
        additionsRevision: revision,
        state: 'printing',
        requestedAt: at,
        requestedBy: by,
        seenAt: at,
        plan: plan.id,
      },
    });
    return {
      ok: true,
      row: storedRow.parse(created),
      job: { source, templateId, additions, emblem },
    };
  });
}
