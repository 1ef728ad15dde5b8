import type { Issue } from '../issue/issue.js';
import type { EvaluationPart } from './evaluation-parts.js';

/**
 * A grade for each part, on the profile's scale (1 to 5); `null` while there is none.
 *
 * @example
 * const grades: EvaluationGrades = { baseline: 3, output: 4, outcome: 3, impact: null, quickWin: 5 };
 */
export type EvaluationGrades = Readonly<Record<EvaluationPart, number | null>>;

/**
 * One part's share in a score.
 *
 * @example
 * const part: EvaluationContribution = { part: 'output', grade: 4, weight: 20, product: 80, share: 0.2 };
 */
export interface EvaluationContribution {
  readonly part: EvaluationPart;
  readonly grade: number;
  readonly weight: number;
  /** Grade × weight: what it adds to the numerator. */
  readonly product: number;
  /** Weight ÷ denominator: its share of the mean, 0 to 1. */
  readonly share: number;
}

/**
 * A part that counts but has no usable grade.
 *
 * @example
 * const missing: MissingPart = { part: 'impact', weight: 30, reason: 'not-graded' };
 */
export interface MissingPart {
  readonly part: EvaluationPart;
  readonly weight: number;
  readonly reason: 'not-graded' | 'grade-out-of-range';
}

/**
 * The evaluation of one dimension with its arithmetic: `provisional = numerator / denominator`, kept within the scale
 * where the last bit of the quotient would leave it.
 *
 * @example
 * const score: Pick<EvaluationScore, 'score' | 'provisional' | 'coverage'> = {
 *   score: null, provisional: 3.5, coverage: 0.7,
 * };
 */
export interface EvaluationScore {
  readonly profileId: string;
  /** Weighted mean, not rounded; `null` until every part that weighs something is graded. */
  readonly score: number | null;
  /** The same mean over the parts graded so far; `null` while none is. Show it only as provisional. */
  readonly provisional: number | null;
  /** Σ grade × weight over the graded parts. */
  readonly numerator: number;
  /** Their weight. */
  readonly denominator: number;
  /** Weight graded ÷ all usable weight, 0 to 1; `null` when nothing weighs anything. */
  readonly coverage: number | null;
  readonly contributions: readonly EvaluationContribution[];
  readonly missing: readonly MissingPart[];
  readonly issues: readonly Issue[];
}

/**
 * The evaluation of one dimension in one year; an evaluation of a masterplan is one.
 *
 * @example
 * const record: EvaluationRecord = {
 *   year: 2026, dimensionId: 'smart-living',
 *   grades: { baseline: 3, output: 4, outcome: 3, impact: 3, quickWin: 5 },
 *   weaknesses: 'Data belum terhubung.',
 * };
 */
export interface EvaluationRecord {
  readonly year: number;
  readonly dimensionId: string;
  readonly grades: EvaluationGrades;
  readonly strengths?: string | undefined;
  readonly weaknesses?: string | undefined;
  readonly recommendations?: string | undefined;
}

/**
 * Which dimensions a year is read over.
 *
 * @example
 * const options: YearOptions = { dimensionIds: ['smart-governance', 'smart-living'] };
 */
export interface YearOptions {
  /** The dimensions that should have been evaluated, in order; left out, those that were, by id. */
  readonly dimensionIds?: readonly string[] | undefined;
  /** What each dimension weighs in the mean, at least 0; 1 where none is given: our own proposal. */
  readonly dimensionWeights?: Readonly<Record<string, number>> | undefined;
}

/**
 * One dimension in a year.
 *
 * @example
 * const dimension: DimensionEvaluation = { dimensionId: 'smart-living', weight: 1, evaluation: null };
 */
export interface DimensionEvaluation {
  readonly dimensionId: string;
  /** What it weighs in the mean; 0 where the weight given can't be used. */
  readonly weight: number;
  /** `null` when nobody has evaluated it. */
  readonly evaluation: EvaluationScore | null;
}

/**
 * A year over all dimensions: `provisional = numerator / denominator`, kept within the scale.
 *
 * @example
 * const year: Pick<YearEvaluation, 'year' | 'score' | 'scored'> = { year: 2026, score: null, scored: 5 };
 */
export interface YearEvaluation {
  readonly year: number;
  /** Weighted mean of the dimensions' scores; `null` until every dimension that counts has one. */
  readonly score: number | null;
  /** The same mean over the dimensions that have a score; `null` while none has. */
  readonly provisional: number | null;
  /** Σ score × weight over the dimensions that have a score. */
  readonly numerator: number;
  /** Their weight. */
  readonly denominator: number;
  /** How many dimensions that count have a score, and how many there are. */
  readonly scored: number;
  readonly expected: number;
  readonly dimensions: readonly DimensionEvaluation[];
  readonly issues: readonly Issue[];
}

/**
 * A part in two years; `null` where a year has no usable grade.
 *
 * @example
 * const change: PartChange = { part: 'outcome', from: 2, to: 3, change: 1 };
 */
export interface PartChange {
  readonly part: EvaluationPart;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
}

/**
 * A dimension in two years; `change` is `null` unless both years have a score.
 *
 * @example
 * const change: Pick<DimensionChange, 'from' | 'to' | 'change'> = { from: 2.5, to: 3, change: 0.5 };
 */
export interface DimensionChange {
  readonly dimensionId: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  readonly parts: readonly PartChange[];
}

/**
 * One year against another. The means run over the same dimensions in both years, so that unequal
 * coverage can't feign a change.
 *
 * @example
 * const comparison: Pick<YearComparison, 'from' | 'to' | 'change' | 'compared'> = {
 *   from: 2.5, to: 3, change: 0.5, compared: ['smart-living'],
 * };
 */
export interface YearComparison {
  readonly fromYear: number;
  readonly toYear: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly change: number | null;
  /** The dimensions that have a score in both years. */
  readonly compared: readonly string[];
  readonly dimensions: readonly DimensionChange[];
  readonly issues: readonly Issue[];
}

/**
 * What was written about one dimension.
 *
 * @example
 * const entry: ReportEntry = { dimensionId: 'smart-living', text: 'Data belum terhubung.' };
 */
export interface ReportEntry {
  readonly dimensionId: string;
  readonly text: string;
}

/**
 * The report of a year: *Kelemahan*, *Kekuatan*, *Rekomendasi*, each by dimension.
 *
 * @example
 * const report: EvaluationReport = {
 *   year: 2026, weaknesses: [], strengths: [], recommendations: [], missing: ['smart-living'], issues: [],
 * };
 */
export interface EvaluationReport {
  readonly year: number;
  readonly weaknesses: readonly ReportEntry[];
  readonly strengths: readonly ReportEntry[];
  readonly recommendations: readonly ReportEntry[];
  /** Dimensions of which nothing was written. */
  readonly missing: readonly string[];
  /** Evaluations whose texts are left out. */
  readonly issues: readonly Issue[];
}
