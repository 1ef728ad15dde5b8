import type { Issue } from '@kotacerdas/core';
import { isEditable, sameValue } from '@kotacerdas/core/masterplan';
import type { Core } from '@strapi/strapi';
import type {
  ReadinessSheet,
  SheetConflict,
  SheetRater,
} from '../../../../shared/contracts/readiness';
import { lockRow } from '../entry/lock-row';
import { namedMethod } from '../framework/named-method';
import { ownFrameworks } from '../framework/own-frameworks';
import { listChanges } from '../history/list-changes';
import { inTransaction } from '../masterplan/transaction';
import type { PlanIdentity } from '../plan/identify-plan';
import { findAssessment } from './find-assessment';
import { findOpds } from './find-opds';
import { contractOf, type SheetRights } from './list-sheets';
import { ownSheet, type Officer } from './own-sheet';
import { parseSheet } from './parse-sheet';
import { putSheet } from './put-sheet';
import { readSheets, type StoredSheet } from './read-sheets';
import { sheetChanges } from './sheet-changes';
import { completedRater, mayWrite, ownerIssues } from './sheet-rater';

export interface WantedSheet {
  readonly rater: SheetRater;
  readonly revision: number;
  readonly ratings: unknown;
}

export type SaveOutcome =
  | { ok: true; sheet: ReadinessSheet }
  | { ok: false; code: 'assessment-not-found' | 'assessment-decided' | 'sheet-not-own' }
  | { ok: false; code: 'sheet-has-issues'; issues: readonly Issue[] }
  | { ok: false; code: 'revision-conflict'; conflict: SheetConflict };

/**
 * Saves all answers of one rater, in one transaction with the line in the change log. Nobody writes over what they
 * haven't read: a stale revision gets what was saved since. The same answers once more change nothing.
 */
export async function saveSheet(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  assessmentId: string,
  { rater: named, ratings, revision }: WantedSheet,
  officer: Officer,
  rights: SheetRights,
): Promise<SaveOutcome> {
  const known = await findAssessment(strapi, plan, assessmentId);
  if (known === undefined) return { ok: false, code: 'assessment-not-found' };
  const opds = await findOpds(strapi, plan);
  if (!mayWrite(named, opds, rights)) return { ok: false, code: 'sheet-not-own' };
  const method = await namedMethod(strapi, plan);
  const own = await ownFrameworks(strapi, method);

  return inTransaction(strapi, async (transaction): Promise<SaveOutcome> => {
    // Also against those who submit it meanwhile, and against another first save of this rater.
    await lockRow(strapi, transaction, 'readiness-assessment', known.documentId);
    const assessment = await findAssessment(strapi, plan, assessmentId);
    if (assessment === undefined) return { ok: false, code: 'assessment-not-found' };
    const sheets = await readSheets(strapi, assessment.id);
    const stored = ownSheet(sheets, named, officer);
    const rater = completedRater(named, stored, sheets, officer);
    const parsed = parseSheet({
      framework: { id: method.frameworkId ?? '', version: method.frameworkVersion ?? '' },
      frameworks: own,
      rater,
      ratings,
      now: new Date().toISOString(),
    });
    const issues = parsed.ok ? ownerIssues(rater, opds) : parsed.issues;
    if (!parsed.ok || issues.length > 0) return { ok: false, code: 'sheet-has-issues', issues };
    const sheet = { rater, revision: revision + 1, ratings: parsed.ratings };
    if (stored !== undefined && isSame(stored, sheet)) {
      return { ok: true, sheet: contractOf(stored) };
    }
    if (!isEditable(assessment.state)) return { ok: false, code: 'assessment-decided' };
    if ((stored?.revision ?? 0) !== revision) {
      const conflict = await conflictOf(strapi, plan, { stored, rater, revision });
      return { ok: false, code: 'revision-conflict', conflict };
    }
    const { assessment: document } = parsed;
    await putSheet(strapi, { plan, assessment, opds, officer, stored, sheet, document });
    return { ok: true, sheet };
  });
}

function isSame(stored: ReadinessSheet, wanted: ReadinessSheet): boolean {
  const { removed, written } = sheetChanges(stored.ratings, wanted.ratings);
  return removed.size === 0 && written.size === 0 && sameValue(stored.rater, wanted.rater);
}

/** What a stale request is told: what the sheet says now, and who has written it since. */
async function conflictOf(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  {
    rater,
    revision,
    stored,
  }: Pick<WantedSheet, 'rater' | 'revision'> & { stored?: StoredSheet | undefined },
): Promise<SheetConflict> {
  if (stored === undefined) return { current: { rater, revision: 0, ratings: [] }, by: [] };
  const since = { entry: stored.documentId, sinceRevision: revision };
  const { changes } = await listChanges(strapi, plan.id, since);
  const by = [...new Set(changes.flatMap(({ actor }) => actor ?? []))];
  return { current: contractOf(stored), by };
}
