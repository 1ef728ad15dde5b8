import { isFetchError } from '@strapi/strapi/admin';
import type { SheetConflict } from '../../../shared/contracts/readiness';

/** What a 409 says the sheet holds now; `null` of any other error. */
export function sheetConflictOf(error: unknown): SheetConflict | null {
  if (!isFetchError(error)) return null;
  const details: unknown = error.response?.data.error.details;
  return isConflict(details) ? details : null;
}

function isConflict(details: unknown): details is SheetConflict {
  return typeof details === 'object' && details !== null && 'current' in details && 'by' in details;
}
