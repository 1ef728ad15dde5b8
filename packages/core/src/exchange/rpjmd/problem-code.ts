/**
 * What can be found in a file with an RPJMD. A code is stable; `describeRpjmdProblem` has its sentence.
 *
 * @example
 * rpjmdProblemCodes.includes('program-code-wrong'); // true
 */
export const rpjmdProblemCodes = [
  // the file
  'nothing-recognised',
  'sheet-not-recognised',
  'sheet-hidden',
  'column-unknown',
  'column-similar',
  'column-twice',
  'ceilings-scaled',
  'ceilings-unit-unclear',
  'year-outside-period',
  // rows
  'row-hidden',
  'total-row-skipped',
  'heading-skipped',
  'below-program-skipped',
  'below-program-elsewhere',
  // cells
  'cell-error',
  'cell-uncalculated',
  'text-too-long',
  'figure-unreadable',
  'figure-negative',
  'rupiah-rounded',
  // misi, tujuan, sasaran
  'vision-differs',
  'statement-missing',
  'statement-differs',
  'parent-missing',
  'code-renamed',
  // programmes
  'program-code-missing',
  'program-code-wrong',
  'program-code-is-date',
  'program-name-missing',
  'program-name-differs',
  'objective-missing',
  'generic-code-filled',
  'generic-code-kept',
  'opd-missing',
  'opd-code-and-name-differ',
  'program-under-two-objectives',
  'ceilings-differ',
  // indicators
  'indicator-without-owner',
  'indicator-unit-missing',
  'indicator-lower-is-better',
  'target-differs',
  'target-without-indicator',
  'ceiling-without-program',
] as const;

/**
 * One of {@link rpjmdProblemCodes}.
 *
 * @example
 * const code: RpjmdProblemCode = 'opd-missing';
 */
export type RpjmdProblemCode = (typeof rpjmdProblemCodes)[number];
