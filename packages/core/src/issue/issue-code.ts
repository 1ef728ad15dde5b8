/**
 * Every code an issue can carry. A code is stable: programs may branch on it. Its sentence per
 * language stands in `locale/messages`; a test proves that none is missing.
 *
 * @example
 * issueCodes.includes('duplicate-id'); // true
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
  'item-in-use',
  'link-required',
  'patch-not-applicable',
  'unknown-conflict',
  'end-before-start',
  'year-outside-period',
  'reason-missing',
  'all-weights-zero',
  'dependency-on-itself',
  'code-not-under-parent',
  // links of the chain from problem to indicator
  'problem-without-need',
  'need-without-answer',
  'innovation-without-owner',
  'innovation-without-origin',
  'strategy-without-factor',
  'strategy-without-program',
  'program-without-origin',
  'program-without-indicator',
  'indicator-without-baseline',
  'objective-without-indicator',
  // two versions of a plan
  'plan-differs',
  'framework-differs',
  'region-differs',
  // action plan
  'horizon-does-not-match',
  'period-beyond-horizons',
  'quick-win-missing',
  'quick-win-surplus',
  'quick-win-too-long',
  'budget-too-large',
  'baseline-missing',
  'target-missing',
  'target-against-direction',
  'realisation-without-target',
  'dependency-cycle',
  'starts-before-dependency-ends',
  'surrounding-spaces',
  'sub-activity-two-digits',
  'nomenclature-parent-missing',
  'nomenclature-not-in-list',
  'generic-code-unresolved',
  'ceiling-exceeded',
  'spending-above-budget',
  'progress-before-start',
  'progress-falls',
  // readiness
  'level-out-of-range',
  'target-out-of-range',
  'duplicate-rating',
  'justification-missing',
  'instrument-differs',
  // swot
  'weights-do-not-sum',
  'weight-not-finite',
  'weight-negative',
  'rating-out-of-range',
  'rating-not-integer',
  'printed-score-differs',
  'side-empty',
  'duplicate-factor',
  'reversed-scale-trap',
  'magnitude-scale-trap',
  'weights-look-like-percent',
  'weights-look-like-fractions',
  'printed-total-differs',
  'printed-not-computed',
  'factor-not-found',
  'rating-not-david',
  'matrix-not-square',
  'comparison-missing',
  'comparison-not-on-scale',
  'comparison-contradicts',
  'comparisons-intransitive',
  'comparisons-inconsistent',
  'strategy-not-ranked',
  'factor-outside-strategy',
  'reversed-scale-ranking',
  'attractiveness-incomplete',
  'draws-reduced',
  // framework
  'bands-not-contiguous',
  'bands-do-not-cover',
  'scale-not-rising',
  // indices and selection criteria
  'unknown-index-indicator',
  'index-incomplete',
  'index-without-structure',
  'value-outside-bands',
  'year-without-index',
  'year-in-future',
  'commitment-without-reference',
  // evaluation
  'grade-out-of-range',
  'dimension-not-evaluated',
  // official inventories
  'too-few-words',
  'too-many-words',
  'implementation-before-trial',
  // approval
  'act-not-open',
  'act-needs-reason',
  // books
  'emblem-too-large',
  'emblem-not-a-picture',
  'emblem-too-many-pixels',
] as const;

/**
 * One of {@link issueCodes}: what was found, as a word that programs may branch on.
 *
 * @example
 * const code: IssueCode = 'dangling-id';
 */
export type IssueCode = (typeof issueCodes)[number];
