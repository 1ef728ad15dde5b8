import type {
  ReadinessAssessment,
  ReadinessAssessmentRating,
  ReadinessConsolidation,
} from '@kotacerdas/core/masterplan';
import type { FailureResponse } from './failure';
import { plansPath } from './plan';

/** Who rates: an OPD itself, the officer as an assessor, or whoever consolidates for the OPD in charge. */
export type SheetRater =
  | { role: 'opd'; opdId: string }
  /** By name; a request may leave it out: nobody writes the sheet of another assessor. */
  | { role: 'assessor'; assessor?: string | undefined }
  /** The OPD in charge is needed to begin; given later, it replaces the one before. */
  | { role: 'consolidated'; ownerOpdId?: string | undefined };

/** An answer in core's shape; a consolidated level has its justification. */
export type SheetRating = ReadinessAssessmentRating &
  Partial<Pick<ReadinessConsolidation['ratings'][number], 'justification'>>;

/** The answers of one rater in one assessment: they are saved together, and apart from those of all others. */
export interface ReadinessSheet {
  rater: SheetRater;
  /** Counts its writes; 0 where nothing was saved yet. */
  revision: number;
  ratings: readonly SheetRating[];
}

/** How far an OPD of the reader has come in an assessment that waits for answers; without any it is a task of theirs. */
export interface SheetProgress {
  /** In the document of the plan. */
  assessmentId: string;
  title: string;
  /** Short name of the OPD. */
  opd: string;
  answered: number;
  indicators: number;
}

export const readinessPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/readiness`;

export const assessmentPath = (planDocumentId: string, assessmentId: string): string =>
  `${readinessPath(planDocumentId)}/${encodeURIComponent(assessmentId)}`;

export const sheetsPath = (planDocumentId: string, assessmentId: string): string =>
  `${assessmentPath(planDocumentId, assessmentId)}/sheets`;

/** `GET /kotacerdas/plans/:documentId/readiness/:assessmentId`: the sheets that the asker may write. */
export interface GetAssessmentResponse {
  data: { state: ReadinessAssessment['state']; sheets: ReadinessSheet[] };
}

/** `PUT /kotacerdas/plans/:documentId/readiness/:assessmentId/sheets`: all answers of one rater. */
export interface SaveSheetRequest {
  rater: SheetRater;
  /** That was read when it was written. */
  revision: number;
  ratings: readonly SheetRating[];
}

export interface SaveSheetResponse {
  data: ReadinessSheet;
}

/** Somebody else has saved the sheet since it was read: what it says now, and who they were. */
export interface SheetConflict {
  current: ReadinessSheet;
  by: readonly string[];
}

/** The body of a 409 with the code `revision-conflict`. */
export interface SheetConflictResponse extends FailureResponse {
  error: FailureResponse['error'] & {
    details: FailureResponse['error']['details'] & SheetConflict;
  };
}

/** `POST /kotacerdas/plans/:documentId/readiness`: begins the assessment of another period. */
export interface StartAssessmentRequest {
  title: string;
  /** The day that it stands for, `2027-06-30`. */
  assessedOn: string;
}

export interface StartAssessmentResponse {
  /** `id` is that in the document of the plan. */
  data: { id: string; documentId: string };
}
