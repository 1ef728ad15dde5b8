import type { OpdId } from '../../../masterplan/types.js';
import type { SheetPlace } from '../types.js';

/** A misi, tujuan or sasaran as the file has it. */
export interface DraftEntry {
  readonly level: EntryLevel;
  /** As the file writes it; `null` where it has none. */
  readonly code: string | null;
  readonly statement: string;
  readonly above: DraftEntry | null;
  readonly place: SheetPlace;
  readonly indicators: DraftMeasure[];
}

export const entryLevels = ['mission', 'goal', 'objective'] as const;
export type EntryLevel = (typeof entryLevels)[number];

/** A figure of a year, with the cell that says so. */
export interface DraftFigure {
  readonly value: number;
  readonly place: SheetPlace;
}

export interface DraftMeasure {
  readonly name: string;
  unit: string;
  readonly place: SheetPlace;
  baseline: { readonly year: number; readonly value: number } | null;
  readonly targets: Map<number, DraftFigure>;
}

export interface DraftProgram {
  /** The code as the file writes it, perhaps generic. */
  readonly written: string;
  readonly code: string;
  readonly name: string;
  readonly opdId: OpdId;
  readonly objective: DraftEntry | null;
  readonly place: SheetPlace;
  readonly indicators: DraftMeasure[];
  readonly ceilings: Map<number, DraftFigure>;
}

/** What the rows of a file say, before it is made an RPJMD. */
export interface Draft {
  vision: string | null;
  readonly entries: DraftEntry[];
  readonly programs: DraftProgram[];
}
