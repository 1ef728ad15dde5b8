import type { BookDifference } from '@kotacerdas/core/book';
import type { ComparedStatus, PrintedRpjmdChange, RpjmdQuestion } from '@kotacerdas/core/exchange';
import type { ChapterStatus } from '@kotacerdas/core/masterplan';
import type { LeftOutIndicator } from '@kotacerdas/core/readiness';
import type { PrintStep } from '@kotacerdas/press';
import type { CommandName } from '../commands/command-names.js';
import type { RpjmdList } from '../commands/import-rpjmd/told-rpjmd.js';
import type { AnyOptionName } from '../commands/options.js';
import type { OptionFault } from '../run/parse-words.js';

type Severity = 'error' | 'warning' | 'info';

/** Everything that the command line says. A language that lacks a text does not compile. */
export interface CommandMessages {
  readonly help: {
    readonly about: string;
    readonly usage: string;
    readonly command: string;
    readonly options: string;
    readonly example: string;
    readonly exitCodes: readonly string[];
    readonly more: string;
  };
  readonly commands: Readonly<
    Record<
      CommandName,
      {
        readonly about: string;
        readonly files: string;
        readonly exitCodes: string;
        readonly example: string;
      }
    >
  >;
  readonly options: Readonly<
    Record<AnyOptionName, { readonly about: string; readonly value?: string }>
  >;
  readonly refused: {
    readonly command: (word: string, meant: string | null) => string;
    readonly option: Readonly<
      Record<OptionFault, (option: string, meant: string | null) => string>
    >;
    readonly untaken: (command: string, option: string) => string;
    readonly missing: (command: string, option: string) => string;
    readonly notTogether: (one: string, other: string) => string;
    readonly choice: (option: string, said: string, known: readonly string[]) => string;
    readonly tooFewFiles: (command: string, least: number) => string;
    readonly tooManyFiles: (command: string, most: number) => string;
    readonly stdinTwice: string;
    readonly unreadable: (file: string) => string;
    readonly unwritable: (file: string) => string;
    readonly notJson: (file: string) => string;
    readonly notPlan: (file: string) => string;
    readonly moreFaults: (count: number) => string;
    readonly notEdition: (file: string) => string;
    readonly notManifest: (file: string) => string;
    readonly altered: (file: string) => string;
    readonly notDay: (text: string) => string;
  };
  readonly draft: string;
  readonly edition: (number: number) => string;
  readonly written: (file: string) => string;
  readonly validate: {
    readonly valid: (file: string) => string;
    readonly notValid: (file: string) => string;
    readonly counts: (counts: Readonly<Record<Severity, number>>) => string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly wholeDocument: string;
  };
  readonly score: {
    readonly readiness: string;
    readonly region: string;
    readonly noAssessment: string;
    readonly assessment: (title: string, day: string, raters: number) => string;
    readonly notConsolidated: string;
    readonly coverage: (
      counts: Readonly<Record<'answered' | 'missing' | 'notApplicable', number>>,
    ) => string;
    readonly score: string;
    readonly target: string;
    readonly gap: string;
    readonly band: string;
    readonly swot: string;
    readonly noSwot: string;
    readonly quadrant: string;
    readonly noQuadrant: string;
    readonly ieCell: string;
    readonly turned: (x: string, y: string, quadrant: string) => string;
  };
  readonly explain: {
    readonly element: string;
    readonly indicator: string;
    readonly factor: string;
    readonly level: string;
    readonly weight: string;
    readonly product: string;
    readonly share: string;
    readonly rating: string;
    readonly leftOut: (name: string, reason: string) => string;
    readonly reasons: Readonly<Record<Exclude<LeftOutIndicator['reason'], 'not-answered'>, string>>;
    readonly noFigure: string;
    readonly wholeScore: (numerator: string, denominator: string, score: string) => string;
    readonly wholeGap: (numerator: string, denominator: string, gap: string) => string;
    readonly meanScore: (numerator: string, denominator: string, score: string) => string;
    readonly comparedSums: (target: string, level: string, weight: string) => string;
    readonly meanGap: (target: string, level: string, gap: string) => string;
    readonly band: (name: string, from: string, below: string) => string;
    readonly lastBand: (name: string, from: string, to: string) => string;
    readonly evidence: string;
    readonly noEvidence: string;
    readonly swotRule: string;
    readonly ieCell: string;
    readonly quadrant: string;
  };
  readonly summarise: {
    readonly year: string;
    readonly total: string;
    readonly completeness: (share: string) => string;
    readonly completenessNote: string;
    readonly book: (id: string) => string;
    readonly statuses: Readonly<Record<ChapterStatus, string>>;
    readonly next: string;
    readonly moreSteps: (count: number) => string;
  };
  readonly compare: {
    readonly same: string;
    readonly figures: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly planItself: string;
    readonly counts: (added: number, changed: number, removed: number) => string;
    readonly order: string;
    readonly nothing: string;
  };
  readonly imported: {
    readonly reading: (file: string) => string;
    readonly comparing: string;
    readonly reporting: string;
    readonly editionsStay: (file: string) => string;
    readonly isThere: (file: string) => string;
    readonly sheet: (name: string, list: string, rows: number, leftOut: number) => string;
    readonly sheetUnread: (name: string) => string;
    readonly missing: (columns: readonly string[]) => string;
    readonly hidden: (sheets: readonly string[]) => string;
    readonly statuses: Readonly<Record<ComparedStatus, string>>;
    readonly asked: string;
    readonly notAnswers: (file: string) => string;
    readonly notMapping: (file: string) => string;
    readonly noSheet: (name: string, sheets: readonly string[]) => string;
    /** Columns count from 0. */
    readonly noColumn: (sheet: string, column: number, columns: readonly number[]) => string;
    readonly noKey: (sheet: string, key: string, keys: readonly string[]) => string;
    readonly columnTwice: (sheet: string, column: number) => string;
    readonly keyTwice: (sheet: string, key: string) => string;
    readonly question: (column: string, original: string, readings: readonly string[]) => string;
    readonly conflict: (field: string, base: string, ours: string, theirs: string) => string;
    readonly nothing: string;
    readonly ready: string;
    readonly notReady: string;
  };
  readonly rpjmd: {
    readonly notAnswers: (file: string) => string;
    readonly rows: (count: number) => string;
    readonly lists: Readonly<Record<RpjmdList, string>>;
    readonly counts: (
      list: string,
      counts: Readonly<Record<'added' | 'changed' | 'unchanged' | 'missing', number>>,
    ) => string;
    readonly whole: string;
    readonly fields: Readonly<Record<PrintedRpjmdChange['field'], string>>;
    /** `readings` are those of a figure as people write it. */
    readonly question: (question: RpjmdQuestion, readings: readonly string[]) => string;
    /** Where the file says more than could be read. */
    readonly readyInPart: string;
    readonly notReady: string;
  };
  readonly exported: {
    readonly workbook: string;
    readonly openDataOfEditions: string;
  };
  readonly book: {
    readonly steps: Readonly<Record<PrintStep, string>>;
    readonly editionHasItsDay: string;
    readonly notAdditions: (file: string) => string;
    readonly notEmblem: (file: string) => string;
  };
  readonly check: {
    readonly matches: (title: string, number: number) => string;
    readonly differs: string;
    readonly difference: (difference: BookDifference) => string;
  };
}
