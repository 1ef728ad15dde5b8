/** What may be wrong with a cell by itself. */
export const cellProblemCodes = [
  'cell-error',
  'cell-uncalculated',
  'cell-cut',
  'not-a-number',
  'not-an-amount',
  'not-a-percentage',
  'not-a-day',
  'not-a-year',
  'not-a-level',
  'not-a-choice',
  'not-found',
  'not-an-entry',
] as const;

export type CellProblemCode = (typeof cellProblemCodes)[number];

/** What a cell says, as the JSON of its field. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'empty' }
  /** What it may mean, the likelier one first. */
  | { readonly kind: 'doubtful'; readonly readings: readonly (string | number)[] }
  | {
      readonly kind: 'problem';
      readonly code: CellProblemCode;
      readonly params: Readonly<Record<string, string | number>>;
    };
