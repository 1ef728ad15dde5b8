import type { Issue } from '@kotacerdas/core';
import type { SheetRater } from '../../../../shared/contracts/readiness';
import type { OpdIdentity } from './find-opds';
import type { SheetRights } from './list-sheets';
import { assessorName, type Officer } from './own-sheet';
import type { StoredSheet } from './read-sheets';

/** Whether an officer may write as this rater. */
export function mayWrite(
  rater: SheetRater,
  opds: readonly OpdIdentity[],
  rights: SheetRights,
): boolean {
  switch (rater.role) {
    case 'opd': {
      const opd = opds.find(({ opdId }) => opdId === rater.opdId);
      return opd !== undefined && rights.rate(opd.documentId);
    }
    case 'assessor':
      return rights.assess;
    case 'consolidated':
      return rights.consolidate;
  }
}

/** A rater with what a request may leave out: an assessor is called as their sheet or account, an owner stays. */
export function completedRater(
  rater: SheetRater,
  stored: StoredSheet | undefined,
  sheets: readonly StoredSheet[],
  officer: Officer,
): SheetRater {
  switch (rater.role) {
    case 'opd':
      return rater;
    case 'assessor':
      return stored?.rater ?? { role: 'assessor', assessor: assessorName(sheets, officer.name) };
    case 'consolidated': {
      const before = stored?.rater.role === 'consolidated' ? stored.rater.ownerOpdId : undefined;
      const ownerOpdId = rater.ownerOpdId ?? before;
      return { role: 'consolidated', ...(ownerOpdId === undefined ? {} : { ownerOpdId }) };
    }
  }
}

/** A consolidation needs the OPD in charge, one of this plan. */
export function ownerIssues(rater: SheetRater, opds: readonly OpdIdentity[]): readonly Issue[] {
  if (rater.role !== 'consolidated') return [];
  const { ownerOpdId } = rater;
  const path = ['ownerOpdId'];
  if (ownerOpdId === undefined) {
    return [{ severity: 'error', code: 'missing-field', path, params: { field: 'ownerOpdId' } }];
  }
  if (opds.some(({ opdId }) => opdId === ownerOpdId)) return [];
  const params = { found: ownerOpdId, list: 'opds' };
  return [{ severity: 'error', code: 'dangling-id', path, params }];
}
