import type { Band } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';

/**
 * The level that one indicator of an index was given; `null` while it has none.
 *
 * @example
 * const level: IndexLevel = { indicatorId: 'indicator-1', level: 3 };
 */
export interface IndexLevel {
  readonly indicatorId: string;
  /** On the scale of the index, 1 to 5 for Pemdi. A mean of several assessors need not be whole. */
  readonly level: number | null;
}

/**
 * One indicator's part in an index.
 *
 * @example
 * const part: IndexContribution = { indicatorId: 'indicator-1', level: 3, weight: 5, product: 15, share: 0.05 };
 */
export interface IndexContribution {
  readonly indicatorId: string;
  readonly level: number;
  readonly weight: number;
  /** Level × weight: what it adds to the numerator. */
  readonly product: number;
  /** Its weight as a share of the whole index, 0 to 1. */
  readonly share: number;
}

/**
 * One aspect of an index: `value = numerator / denominator`, kept within the scale.
 *
 * @example
 * const aspect: AspectScore = {
 *   aspectId: 'aspect-1', weight: 10, value: 3.5, numerator: 35, denominator: 10,
 *   contributions: [
 *     { indicatorId: 'indicator-1', level: 3, weight: 5, product: 15, share: 0.05 },
 *     { indicatorId: 'indicator-2', level: 4, weight: 5, product: 20, share: 0.05 },
 *   ],
 *   missing: [],
 * };
 */
export interface AspectScore {
  readonly aspectId: string;
  /** What its indicators weigh together, without weights that can't be used. */
  readonly weight: number;
  /** Weighted mean of its indicators; `null` until all that count have a level. */
  readonly value: number | null;
  readonly numerator: number;
  /** Weight of the indicators that have a level. */
  readonly denominator: number;
  readonly contributions: readonly IndexContribution[];
  /** Indicators that count but have no usable level. */
  readonly missing: readonly string[];
}

/**
 * An index with its arithmetic: `value = numerator / denominator`, over all indicators, kept within the scale where
 * the last bit of the quotient would leave it.
 *
 * @example
 * const score: Pick<IndexScore, 'value' | 'bandId'> = { value: 3.27, bandId: 'good' };
 */
export interface IndexScore {
  readonly indexId: string;
  /** Not rounded; `null` until every indicator that counts has a level. */
  readonly value: number | null;
  /** Σ level × weight over the indicators that have a level. */
  readonly numerator: number;
  /** Their weight. */
  readonly denominator: number;
  readonly bandId: string | null;
  /**
   * The band itself with its borders: `from <= value < below`, the last one with its upper end. A value that misses a
   * border by less than 1e-9 lies on it: decimal means miss by some 1e-16.
   */
  readonly band: Band | null;
  readonly aspects: readonly AspectScore[];
  /** Indicators that count and have a level, and how many there are. */
  readonly answered: number;
  readonly expected: number;
  readonly issues: readonly Issue[];
}

/**
 * What is known of one criterion. `outdated`: there is something, but it no longer says how things stand.
 *
 * @example
 * const status: CriterionStatus = 'outdated';
 */
export type CriterionStatus = 'known' | 'missing' | 'outdated';

/**
 * What {@link selectionProfile} reads; the profile of a masterplan's region is one.
 *
 * @example
 * const input: SelectionInput = {
 *   spbe: { year: 2025, value: 3.6 },
 *   fiscalCapacity: { category: 'medium', source: 'PMK Nomor 84 Tahun 2023' },
 * };
 */
export interface SelectionInput {
  readonly spbe?: { readonly year: number; readonly value: number } | undefined;
  readonly pemdi?: { readonly year: number; readonly value: number } | undefined;
  readonly fiscalCapacity?: { readonly category: string; readonly source: string } | undefined;
  readonly leadersCommitment?:
    { readonly statement: string; readonly reference?: string | undefined } | undefined;
}

/**
 * A figure of an official index as the region reports it.
 *
 * @example
 * const figure: IndexFigure = { indexId: 'spbe', year: 2025, value: 3.6, bandId: 'very-good' };
 */
export interface IndexFigure {
  readonly indexId: string;
  readonly year: number;
  readonly value: number;
  readonly bandId: string | null;
}

/**
 * E-government readiness: the newest figure of an official index.
 *
 * @example
 * const criterion: ElectronicGovernmentCriterion = {
 *   status: 'outdated', reason: 'replaced',
 *   figure: { indexId: 'spbe', year: 2025, value: 3.6, bandId: 'very-good' }, others: [],
 * };
 */
export interface ElectronicGovernmentCriterion {
  readonly status: CriterionStatus;
  /** Why it is outdated: another index is in force, or the figure is too old. */
  readonly reason: 'replaced' | 'too-old' | null;
  /** The figure that counts; `null` when there is none. */
  readonly figure: IndexFigure | null;
  /** Figures of other indices, newest first. */
  readonly others: readonly IndexFigure[];
}

/**
 * Financial capacity: a category with the ministerial regulation it is taken from.
 *
 * @example
 * const criterion: FinancialCapacityCriterion = {
 *   status: 'known', reason: null, category: 'medium', source: 'PMK Nomor 84 Tahun 2023', year: 2023,
 * };
 */
export interface FinancialCapacityCriterion {
  readonly status: CriterionStatus;
  /** Why it is outdated: the regulation lies too far back. */
  readonly reason: 'too-old' | null;
  /** One of the five categories; `null` when there is none, or another was given. */
  readonly category: string | null;
  readonly source: string | null;
  /** The one year that the source names; `null` when it names none, or several. */
  readonly year: number | null;
}

/**
 * Commitment of the leaders: a statement, and where it can be read.
 *
 * @example
 * const criterion: LeadersCommitmentCriterion = {
 *   status: 'known', statement: 'Kota cerdas adalah prioritas.', reference: 'SK Wali Kota 050/2026',
 * };
 */
export interface LeadersCommitmentCriterion {
  readonly status: CriterionStatus;
  readonly statement: string | null;
  readonly reference: string | null;
}

/**
 * The criteria that regions were selected by, side by side. There is no total: none was ever published.
 *
 * @example
 * const known: Pick<SelectionProfile, 'leadersCommitment'> = {
 *   leadersCommitment: { status: 'missing', statement: null, reference: null },
 * };
 */
export interface SelectionProfile {
  readonly electronicGovernment: ElectronicGovernmentCriterion;
  readonly financialCapacity: FinancialCapacityCriterion;
  readonly leadersCommitment: LeadersCommitmentCriterion;
  readonly issues: readonly Issue[];
}
