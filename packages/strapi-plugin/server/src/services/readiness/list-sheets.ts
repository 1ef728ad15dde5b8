import type { Core } from '@strapi/strapi';
import type { ReadinessSheet, SheetRater } from '../../../../shared/contracts/readiness';
import type { PlanIdentity } from '../plan/identify-plan';
import { findOpds } from './find-opds';
import { assessorName, ownSheet, type Officer } from './own-sheet';
import { readSheets } from './read-sheets';

/** Which sheets somebody may write. */
export interface SheetRights {
  rate(opdDocumentId: string): boolean;
  readonly assess: boolean;
  readonly consolidate: boolean;
}

/** The sheets that an officer may write, also those that nobody has begun. */
export async function listSheets(
  strapi: Core.Strapi,
  plan: PlanIdentity,
  assessmentId: number,
  officer: Officer,
  rights: SheetRights,
): Promise<ReadinessSheet[]> {
  const stored = await readSheets(strapi, assessmentId);
  const opds = await findOpds(strapi, plan);
  const raters: SheetRater[] = [
    ...opds
      .filter(({ documentId }) => rights.rate(documentId))
      .map(({ opdId }): SheetRater => ({ role: 'opd', opdId })),
    ...(rights.assess
      ? [{ role: 'assessor' as const, assessor: assessorName(stored, officer.name) }]
      : []),
    ...(rights.consolidate ? [{ role: 'consolidated' as const }] : []),
  ];
  return raters.map((rater) => {
    const sheet = ownSheet(stored, rater, officer);
    return sheet === undefined ? { rater, revision: 0, ratings: [] } : contractOf(sheet);
  });
}

/** What leaves the server of a stored sheet. */
export function contractOf({ rater, ratings, revision }: ReadinessSheet): ReadinessSheet {
  return { rater, revision, ratings };
}
