/** Texts that every editing widget needs. A language that lacks one does not compile. */
export interface EditingMessages {
  readonly steps: string;
  readonly undo: string;
  readonly redo: string;
  readonly kept: (at: string) => string;
  readonly restored: (at: string) => string;
  readonly outdated: (at: string) => string;
  readonly notKept: string;
  readonly offline: string;
  readonly hand: string;
  readonly discard: string;
  readonly discardSure: string;
  readonly discardYes: string;
  readonly discardNo: string;
}
