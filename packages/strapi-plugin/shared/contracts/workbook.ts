import { plansPath } from './plan';

/** Who a workbook is for: one department, or everybody who writes the plan. */
export interface WorkbookQuery {
  /** The id of a department in the document, or its documentId; without it, the whole plan. */
  readonly opd?: string;
  readonly lang?: 'id' | 'en';
}

/**
 * `GET /kotacerdas/plans/:documentId/workbook?opd=…&lang=…`: an `.xlsx` to fill in, with the plan as it stands. The
 * department's name and the region's are in its file name.
 */
export function workbookPath(planDocumentId: string, query: WorkbookQuery = {}): string {
  const path = `${plansPath}/${encodeURIComponent(planDocumentId)}/workbook`;
  const asked = new URLSearchParams({ ...query }).toString();
  return asked === '' ? path : `${path}?${asked}`;
}
