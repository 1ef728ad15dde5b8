/**
 * Every code an issue can carry. A code is stable: programs may branch on it. Its sentence per
 * language stands in `locale/messages`; a test proves that none is missing.
 */
export const issueCodes = [
  // shape of a document
  'not-an-object',
  'not-json',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'not-one-of',
  'number-too-small',
  'number-too-big',
  'not-an-integer',
  'not-a-finite-number',
  'text-too-short',
  'text-too-long',
  'list-too-short',
  'list-too-long',
  'wrong-format',
  'unsafe-link',
  'schema-version-unsupported',
  // references and agreement within a document
  'duplicate-id',
  'duplicate-code',
  'duplicate-entry',
  'dangling-id',
  'unknown-framework',
  'unknown-dimension',
  'unknown-sub-dimension',
  'sub-dimension-of-other-dimension',
  'unknown-indicator',
  'unknown-element',
  'unknown-factor',
  'end-before-start',
  'year-outside-period',
  'reason-missing',
  'dependency-on-itself',
  'code-not-under-parent',
  // readiness
  'level-out-of-range',
  'duplicate-rating',
  // swot
  'weights-do-not-sum',
  'weight-not-finite',
  'weight-negative',
  'all-weights-zero',
  'rating-out-of-range',
  'rating-not-integer',
  'printed-score-differs',
  'side-empty',
  'duplicate-factor',
  'reversed-scale-trap',
  // framework
  'bands-not-contiguous',
  'weights-all-zero',
] as const;

export type IssueCode = (typeof issueCodes)[number];
