import type { ImportChoice, Mapping } from '@kotacerdas/core/exchange';
import type {
  ImportCheck,
  ImportQuestionLine,
  ImportRecord,
} from '../../../../shared/contracts/imports';
import { noAnswers, type Answers } from '../questions/answer-keys';

/** The way of a file into the plan. */
export const importSteps = ['file', 'columns', 'questions', 'review', 'done'] as const;
export type ImportStep = (typeof importSteps)[number];

export type ImportWork = 'check' | 'import';

/** What an officer has chosen so far, and what the server last said about it. */
export interface ImportState {
  readonly step: ImportStep;
  /** Stays here, in the browser, and is sent with every request. */
  readonly file: File | null;
  /** Of the file that `mappings` and `answers` are about; it may have to be chosen again after the page was loaded anew. */
  readonly fileSign: string | null;
  /** By the name of a sheet. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  /** By the name of a sheet, which columns it had when its mapping was made. */
  readonly headers: Readonly<Record<string, string>>;
  readonly answers: Answers;
  /** By the key of an item. */
  readonly choices: Readonly<Record<string, ImportChoice>>;
  /** Questions that were asked of the file, also those that have been answered. */
  readonly asked: readonly ImportQuestionLine[];
  readonly check: ImportCheck | null;
  /** Counts what was chosen; the check is of one such moment, and later choices need another. */
  readonly version: number;
  readonly checkedVersion: number;
  /** What is being asked of the server, and which share of the request has left. */
  readonly work: { readonly kind: ImportWork; readonly sent: number } | null;
  readonly failure: { readonly kind: ImportWork; readonly error: unknown } | null;
  /** Whether to go on as soon as the server has looked at what was chosen. */
  readonly wantsNext: boolean;
  /** How often it was kept from going on with this step: each time somebody has to be told why. */
  readonly stopped: number;
  /** `record` is `null` where there was nothing to import. */
  readonly outcome: { readonly record: ImportRecord | null } | null;
}

export const noImport: ImportState = {
  step: 'file',
  file: null,
  fileSign: null,
  mappings: {},
  headers: {},
  answers: noAnswers,
  choices: {},
  asked: [],
  check: null,
  version: 0,
  checkedVersion: -1,
  work: null,
  failure: null,
  wantsNext: false,
  stopped: 0,
  outcome: null,
};
