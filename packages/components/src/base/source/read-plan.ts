import type { Issue } from '@kotacerdas/core';
import type { Framework } from '@kotacerdas/core/framework';
import { readMasterplan, readPublishedMasterplan } from '@kotacerdas/core/masterplan';
import type { LoadedPlan } from './plan.js';

export type ReadPlanResult =
  | { readonly ok: true; readonly plan: LoadedPlan }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a published edition or a bare masterplan from parsed JSON, to draw it: whether it may be saved was checked when
 * it was. An edition stands for the moment it was published; a bare plan for `now`.
 *
 * @param own A framework of the region's own, for a bare plan that names it.
 */
export function readPlan(document: unknown, now: string, own: Framework | null): ReadPlanResult {
  if (typeof document === 'object' && document !== null && 'masterplan' in document) {
    const result = readPublishedMasterplan(document);
    if (!result.ok) return result;
    const { framework, masterplan, number, publishedAt } = result.published;
    const edition = { number, publishedAt };
    return { ok: true, plan: { masterplan, framework, asOf: publishedAt, edition } };
  }
  const result = readMasterplan(document, own === null ? {} : { frameworks: [own] });
  if (!result.ok) return result;
  const { framework, masterplan } = result;
  return { ok: true, plan: { masterplan, framework, asOf: now, edition: null } };
}
