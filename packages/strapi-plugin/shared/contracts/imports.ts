import type {
  ColumnForm,
  ColumnUnit,
  ComparedStatus,
  DecimalSign,
  HowMatched,
  ImportAnswers,
  ImportChoice,
  Mapping,
  QuestionAbout,
  Topic,
} from '@kotacerdas/core/exchange';
import type { LocalisedText } from '@kotacerdas/core/framework';
import type { ItemListName } from '@kotacerdas/core/masterplan';
import { plansPath } from './plan';

/**
 * What is said about a file beside the file itself: JSON in the field `request` of the form, the file in `file`. The
 * same is sent with every step, so that nothing waits on the server for a decision.
 */
export interface ImportRequest {
  readonly lang?: 'id' | 'en';
  /** By the name of a sheet: what a person changed about what it was taken for. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  readonly answers?: ImportAnswers;
  /** By the key of an item. */
  readonly choices?: Readonly<Record<string, ImportChoice>>;
  /** `version` of the check that somebody looked at: an import that would do anything else is not made. */
  readonly seen?: string;
}

/** So many bytes a file may have; a bigger one is 413 `file-too-big`, before it is read. */
export const mostImportBytes = 20_000_000;

/** A sentence about the file, a sheet or a cell, in the language that was asked for. */
export interface ImportNote {
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  /** Empty where the file as a whole is meant. */
  readonly sheet: string;
  /** As spreadsheets write it, `C12`; empty where no single cell is meant. */
  readonly address: string;
  readonly text: string;
}

/** In what the numbers of a column are written, and who says so. */
export interface ImportUnit {
  /** `null` where somebody has to say it in `mappings` before anything of the column is read. */
  readonly unit: ColumnUnit | null;
  /**
   * `around`: only a text around the table names it, or texts contradict each other. `remembered`, `chosen`: a person.
   * `changed`: a person, of an earlier sheet that said something else about it.
   */
  readonly how: 'unsaid' | 'header' | 'around' | 'remembered' | 'chosen' | 'changed';
  /** What the sheet says about it; empty for nothing. */
  readonly said: string;
  readonly choices: readonly ColumnUnit[];
}

/** A column of a sheet, and what it was taken for. */
export interface ImportColumn {
  /** 0 for A. */
  readonly column: number;
  readonly header: string;
  /** `null` where the column isn't read. */
  readonly key: string | null;
  readonly how: HowMatched | null;
  /** From 0 to 1; below 0.8 it is worth a look. */
  readonly confidence: number;
  /** `null` where its numbers can only be what they are. */
  readonly unit: ImportUnit | null;
  /** What its first cells say. */
  readonly samples: readonly string[];
}

/** What a visible sheet was taken for. */
export interface ImportSheet {
  readonly name: string;
  /** Whether it is one of our own worksheets: then there is nothing to choose. */
  readonly own: boolean;
  /** Whether it is read as somebody of the region once said. */
  readonly remembered: boolean;
  /** `null` where the sheet isn't read. */
  readonly topic: Topic | null;
  readonly confidence: number;
  readonly headerRow: number | null;
  readonly columns: readonly ImportColumn[];
  /** Keys of required columns that the sheet hasn't. */
  readonly missing: readonly string[];
  /** How many rows are read as entries, and how many are left out (totals, numbering, headers once more). */
  readonly rows: number;
  readonly leftOut: number;
}

/** What a sheet and its columns may be taken for. */
export interface ImportTopic {
  readonly topic: Topic;
  readonly title: LocalisedText;
  readonly columns: readonly {
    readonly key: string;
    readonly title: LocalisedText;
    readonly form: ColumnForm;
    readonly required: boolean;
    /** What all new rows may have in it; empty where anything may be written, or where it would be too many. */
    readonly choices: readonly { readonly value: string; readonly label: LocalisedText }[];
  }[];
}

/** What cells say that may mean several things: all cells of a column that say the same and may mean the same. */
export interface ImportQuestionLine {
  /** To answer by, in `answers.questions`: the same for the same question whenever it is asked. */
  readonly id: string;
  readonly sheet: string;
  /** At least one, as spreadsheets write them; `answers.cells` is by `sheet!address`. Empty for all rows of the sheet. */
  readonly addresses: readonly string[];
  /** Of the column; `answers.columns` is by `sheet!key`. */
  readonly key: string;
  readonly column: LocalisedText;
  readonly original: string;
  /** Each as it would be shown; an answer is the place of one, from 0. */
  readonly readings: readonly string[];
  readonly about: QuestionAbout;
  /** About decimals: which sign each reading takes them to have, for one answer for the whole column. Else empty. */
  readonly signs: readonly DecimalSign[];
}

export interface ImportField {
  readonly sheet: string;
  readonly address: string;
  readonly column: LocalisedText;
  /** What the cell says. */
  readonly original: string;
  /** As they would be shown; `null` for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ImportConflict {
  /** To choose by, in the choices of an item. */
  readonly id: string;
  readonly field: LocalisedText;
  /** When the workbook was made, what the file says, what the plan says now. */
  readonly base: string | null;
  readonly ours: string | null;
  readonly theirs: string | null;
}

export interface ImportItem {
  /** To choose by. */
  readonly key: string;
  readonly list: ItemListName;
  readonly status: ComparedStatus;
  readonly label: string;
  /** Short name of the department that it is of. */
  readonly opd: string | null;
  readonly fields: readonly ImportField[];
  readonly conflicts: readonly ImportConflict[];
  readonly notes: readonly ImportNote[];
}

/** So many items an answer shows; the report has all. */
export const mostImportItems = 500;

/** A dry run. */
export interface ImportCheck {
  readonly file: { readonly name: string; readonly sha256: string; readonly bytes: number };
  /** What a worksheet of ours was made for; `null` for other files. */
  readonly base: { readonly issuedOn: string; readonly opd: string | null } | null;
  readonly sheets: readonly ImportSheet[];
  /** Names of hidden sheets, which are not read. */
  readonly hidden: readonly string[];
  readonly topics: readonly ImportTopic[];
  readonly questions: readonly ImportQuestionLine[];
  readonly counts: Readonly<Record<ComparedStatus, number>>;
  /** Refused and conflicting ones first; unchanged ones are only counted. */
  readonly items: readonly ImportItem[];
  /** Of all that `items` could show. */
  readonly itemsInAll: number;
  readonly notes: readonly ImportNote[];
  /** Whether an import with the same request would be taken. */
  readonly ready: boolean;
  /** Of what the import would do: another one as soon as it would do anything else. */
  readonly version: string;
  /** An import of a file with the same content that still stands. */
  readonly earlier: ImportRecord | null;
}

/** Of what an import was: of sheets with entries, or of an RPJMD. */
export const importKinds = ['workbook', 'rpjmd'] as const;

/** An import that was made. */
export interface ImportRecord {
  readonly documentId: string;
  readonly kind: (typeof importKinds)[number];
  readonly fileName: string;
  readonly sha256: string;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string | null;
  readonly created: number;
  readonly updated: number;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly canUndo: boolean;
}

export const importsPath = (planDocumentId: string): string =>
  `${plansPath}/${encodeURIComponent(planDocumentId)}/imports`;

export const importCheckPath = (planDocumentId: string): string =>
  `${importsPath(planDocumentId)}/check`;

export const importReportPath = (planDocumentId: string): string =>
  `${importsPath(planDocumentId)}/report`;

export const undoImportPath = (planDocumentId: string, importDocumentId: string): string =>
  `${importsPath(planDocumentId)}/${encodeURIComponent(importDocumentId)}/undo`;

/** `POST …/imports/check`: nothing is stored. 422 `file-refused` says why a file can't be read, and what to do. */
export interface ImportCheckResponse {
  data: ImportCheck;
}

/** `POST …/imports/report`: the file as a workbook with the cells marked that a check has something to say about. */

/**
 * `POST …/imports` (201): all that the check showed, or nothing. 200 where the plan says all of it already, with the
 * import that brought it, or `null`. 422 `import-not-ready` where something is still open, with the check.
 */
export interface ImportResponse {
  data: ImportRecord | null;
}

/** The body of 422 `import-not-ready`; `seen` may be of a check that no longer holds. */
export interface ImportNotReadyResponse {
  data: null;
  error: {
    status: 422;
    name: string;
    message: string;
    details: { code: 'import-not-ready'; check: ImportCheck };
  };
}

/** `GET …/imports`: newest first. */
export interface ListImportsResponse {
  data: readonly ImportRecord[];
}

/**
 * `POST …/imports/:importId/undo`: everything is again as it was before. 409 `import-changed-since` names what was
 * changed, decided or used since: then nothing is undone.
 */
export interface UndoImportResponse {
  data: ImportRecord;
}

/** Why an import can't be undone: an item that is no longer as it left it. */
export interface ImportedSince {
  readonly list: ItemListName | 'rpjmd';
  readonly label: string;
  /** `used`: something else refers to it. `missing`: what it said before refers to something that is gone. */
  readonly why: 'changed' | 'decided' | 'deleted' | 'used' | 'missing' | 'not-own';
}

/** The body of 409 `import-changed-since`. */
export interface ImportChangedSinceResponse {
  data: null;
  error: {
    status: 409;
    name: string;
    message: string;
    details: { code: 'import-changed-since'; items: readonly ImportedSince[] };
  };
}
