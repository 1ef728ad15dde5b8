import type { Issue } from '@kotacerdas/core';
import type { BookSource } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import type { BookOf } from '../../../../shared/contracts/book';
import { assemble } from '../masterplan/assemble/assemble';
import { storedEdition } from '../snapshot/stored-edition';

export type SourceOutcome =
  | { ok: true; source: BookSource }
  | { ok: false; code: 'plan-not-found' | 'snapshot-not-found' }
  | { ok: false; code: 'plan-has-issues'; issues: readonly Issue[] };

/** What a book is composed of: an edition as it was published, or the plan as it stands at a moment. */
export async function bookSource(
  strapi: Core.Strapi,
  plan: { documentId: string; regionCode: string },
  of: BookOf,
  now: Date,
): Promise<SourceOutcome> {
  if (of === 'draft') {
    const assembled = await assemble(strapi, plan.documentId);
    if (assembled === undefined) return { ok: false, code: 'plan-not-found' };
    if (!assembled.ok) return { ok: false, code: 'plan-has-issues', issues: assembled.issues };
    const { framework, masterplan } = assembled;
    return { ok: true, source: { framework, masterplan, asOf: now.toISOString(), edition: null } };
  }
  const stored = await storedEdition(strapi, plan.regionCode, of);
  // What was withdrawn is printed no more, and another plan of the region has books of its own.
  if (stored === null || stored.isWithdrawn || stored.plan?.documentId !== plan.documentId) {
    return { ok: false, code: 'snapshot-not-found' };
  }
  const { framework, hash, masterplan, number, publishedAt } = stored.published;
  const edition = { number, publishedAt, hash };
  return { ok: true, source: { framework, masterplan, asOf: publishedAt, edition } };
}
