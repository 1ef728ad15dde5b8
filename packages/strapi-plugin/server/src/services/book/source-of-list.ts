import type { Issue } from '@kotacerdas/core';
import type { BookSource } from '@kotacerdas/core/book';
import type { Core } from '@strapi/strapi';
import { bookSource } from './book-source';
import { editionsOf, type BookEditionItem } from './editions-of';

export type ListSource =
  | {
      ok: true;
      editions: BookEditionItem[];
      /** What tells which books there are; `null` where neither the plan nor an edition can. */
      source: BookSource | null;
      /** Why the plan as it stands can't. */
      draftIssues: readonly Issue[];
    }
  | { ok: false; code: 'plan-not-found' | 'snapshot-not-found' };

/**
 * What the books of a plan are named by: the plan as it stands, or its latest edition while that can't be read. A faulty
 * entry keeps nobody from printing what was published.
 */
export async function sourceOfList(
  strapi: Core.Strapi,
  plan: { id: number; documentId: string; regionCode: string },
  now: Date,
): Promise<ListSource> {
  const editions = await editionsOf(strapi, plan);
  const found = await bookSource(strapi, plan, 'draft', now);
  if (found.ok) return { ok: true, editions, source: found.source, draftIssues: [] };
  if (found.code !== 'plan-has-issues') return found;
  const [latest] = editions;
  const standing = latest === undefined ? null : await bookSource(strapi, plan, latest.number, now);
  return {
    ok: true,
    editions,
    source: standing?.ok === true ? standing.source : null,
    draftIssues: found.issues,
  };
}
