import type { ColumnUnit, PrintedRpjmdChange, RpjmdAnswers } from '@kotacerdas/core/exchange';
import type { ImportNote, ImportRecord } from './imports';
import { plansPath } from './plan';

/**
 * What is said about a file with an RPJMD beside the file itself: JSON in the field `request` of the form, the file in
 * `file`, as for other imports.
 */
export interface RpjmdImportRequest {
  readonly lang?: 'id' | 'en';
  /** The years of the RPJMD, where neither plan nor file says them. */
  readonly period?: { readonly from: number; readonly to: number };
  readonly answers?: RpjmdAnswers;
  /** Whether what a question is still open about may stay out of the plan. */
  readonly leaveOpen?: boolean;
  /** The version of the check that was seen: where an import would do anything else by now, nothing is done. */
  readonly seen?: string;
}

export const rpjmdLists = ['missions', 'goals', 'objectives', 'programs'] as const;
export type RpjmdList = (typeof rpjmdLists)[number];

/** A difference, as it would be shown; `null` for nothing. */
export type RpjmdChangedField = PrintedRpjmdChange;

/** An entry of the RPJMD by its code; of programmes, several departments may carry one code. */
export interface RpjmdEntryLine {
  id: string;
  code: string;
  name: string;
}

/** What becomes of the entries of one list. */
export interface RpjmdListCheck {
  list: RpjmdList;
  added: RpjmdEntryLine[];
  changed: (RpjmdEntryLine & { fields: RpjmdChangedField[] })[];
  unchanged: number;
  /** In the plan and not in the file: they stay. */
  missing: RpjmdEntryLine[];
}

/** What only a person knows. */
export type RpjmdQuestionLine =
  | {
      kind: 'figure';
      id: string;
      sheet: string;
      address: string;
      found: string;
      readings: { value: number; text: string }[];
    }
  | {
      kind: 'opd';
      id: string;
      sheet: string;
      address: string;
      found: string;
      candidates: { opdId: string; name: string }[];
    }
  | {
      kind: 'unit';
      id: string;
      sheet: string;
      address: string;
      found: string;
      choices: ColumnUnit[];
    }
  | { kind: 'period' }
  | { kind: 'vision' };

/** A dry run. */
export interface RpjmdImportCheck {
  file: { name: string; sha256: string; bytes: number };
  /** How many rows of the file were understood. */
  rows: number;
  lists: RpjmdListCheck[];
  /** Of title, period and vision. */
  whole: RpjmdChangedField[];
  questions: RpjmdQuestionLine[];
  notes: ImportNote[];
  /** Departments to answer with. */
  opds: { opdId: string; name: string }[];
  /** An import of a file with the same content that still stands. */
  earlier: ImportRecord | null;
  /** Of what the import would do. */
  version: string;
  /** Whether an import with the same request would be taken. */
  ready: boolean;
}

/** What an import wrote; nothing where the plan says all of it already. */
export interface RpjmdImportResult {
  created: number;
  updated: number;
  /** As it is listed; where nothing was written, an earlier one of the same file, or `null`. */
  record: ImportRecord | null;
}

export const rpjmdImportPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/rpjmd-import`;

export const rpjmdCheckPath = (planDocumentId: string): string =>
  `${rpjmdImportPath(planDocumentId)}/check`;

export const rpjmdReportPath = (planDocumentId: string): string =>
  `${rpjmdImportPath(planDocumentId)}/report`;

export const rpjmdProgramsPath = (planDocumentId: string): string =>
  `${rpjmdImportPath(planDocumentId)}/programs`;

/** `POST …/rpjmd-import/check`: nothing is stored. */
export interface RpjmdImportCheckResponse {
  data: RpjmdImportCheck;
}

/** `POST …/rpjmd-import/report`: the file as a workbook with the cells marked that a check has something to say about. */

/**
 * `POST …/rpjmd-import` (201): all that the check showed, or nothing. 200 where the plan says all of it already. 422
 * `import-not-ready` has the check. It is listed and undone as other imports are.
 */
export interface RpjmdImportResponse {
  data: RpjmdImportResult;
}

/** Why a sub-dimension is suggested. */
export type RpjmdReason =
  | { kind: 'word'; word: string; indicator: string | null }
  | { kind: 'field'; field: string; name: string }
  | { kind: 'support' };

export interface RpjmdCandidate {
  dimensionId: string;
  subDimensionId: string;
  reasons: RpjmdReason[];
}

/** Where a programme of the RPJMD likely belongs; a person decides. */
export interface RpjmdSuggestion {
  rpjmdProgramId: string;
  code: string;
  name: string;
  opd: string | null;
  /** The code of the programme of the action plan that carries it already. */
  planned: string | null;
  confidence: 'strong' | 'weak' | 'none';
  /** The likeliest first. */
  candidates: RpjmdCandidate[];
}

/** `GET …/rpjmd-import/programs` */
export interface RpjmdSuggestionsResponse {
  data: {
    suggestions: RpjmdSuggestion[];
    dimensions: { id: string; name: string; subDimensions: { id: string; name: string }[] }[];
    /** Whether the hints are our own: *usulan, bukan ketentuan resmi*. */
    proposal: boolean;
  };
}

/** What a person confirmed, with what an RPJMD doesn't say and a programme needs. */
export interface ConfirmedRpjmdProgram {
  rpjmdProgramId: string;
  dimensionId: string;
  subDimensionId?: string;
  kind: string;
  activity: string;
  output: string;
}

export interface ConfirmRpjmdProgramsRequest {
  programs: ConfirmedRpjmdProgram[];
}

/** So many are confirmed at once. */
export const mostConfirmed = 200;

export interface ConfirmedOutcome {
  rpjmdProgramId: string;
  /** `planned`: one carries it already. */
  result: 'created' | 'planned' | 'unknown' | 'item-not-own' | 'item-has-issues';
  /** Of the programme in the action plan. */
  code: string | null;
  /** What is wrong, in a sentence. */
  reason: string | null;
}

/** `POST …/rpjmd-import/programs`: each by itself. */
export interface ConfirmRpjmdProgramsResponse {
  data: ConfirmedOutcome[];
}
