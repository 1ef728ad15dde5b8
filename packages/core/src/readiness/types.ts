import type { Band } from '../framework/types.js';
import type { Issue } from '../issue/issue.js';

/**
 * A level that an indicator can be rated with.
 *
 * @example
 * const level: ReadinessLevel = 3;
 */
export type ReadinessLevel = 1 | 2 | 3 | 4 | 5;

/**
 * What was answered: a level, that the indicator doesn't apply, or nothing yet.
 *
 * @example
 * const answers: ReadinessAnswer[] = [4, 'not-applicable', null];
 */
export type ReadinessAnswer = ReadinessLevel | 'not-applicable' | null;

/**
 * One answer; {@link scoreReadiness} reads nothing else of a rating. The ids are those of the instrument:
 * `indicatorsOf` lists them. Evidence counts that has a label which isn't blank.
 *
 * @example
 * const rating: ReadinessRating = {
 *   indicatorId: 'institution-council',
 *   current: 3,
 *   target: 5,
 *   evidence: [{ label: 'SK Dewan Smart City' }],
 * };
 */
export interface ReadinessRating {
  readonly indicatorId: string;
  readonly current: ReadinessAnswer;
  readonly target?: ReadinessLevel | undefined;
  readonly evidence?:
    readonly { readonly label: string; readonly url?: string | undefined }[] | undefined;
  readonly note?: string | undefined;
}

/**
 * Where an indicator stands in its instrument.
 *
 * @example
 * const place: IndicatorPlace = {
 *   indicatorId: 'institution-council',
 *   elementId: 'superstructure',
 *   subElementId: 'superstructure-institution',
 * };
 */
export interface IndicatorPlace {
  readonly indicatorId: string;
  readonly elementId: string;
  readonly subElementId: string;
}

/**
 * How many indicators stand behind a figure, and how many don't.
 *
 * @example
 * const coverage: ReadinessCoverage = {
 *   answered: 20,
 *   notApplicable: 2,
 *   missing: 5,
 *   withoutEvidence: 8,
 * };
 */
export interface ReadinessCoverage {
  readonly answered: number;
  readonly notApplicable: number;
  readonly missing: number;
  /** Answered with a level, but with nothing to show for it: no evidence with a label. */
  readonly withoutEvidence: number;
}

/**
 * Figures of the whole, an element or a sub-element. `null`, never 0, where nothing is rated.
 *
 * @example
 * const figures: ReadinessFigures = {
 *   score: 2.5,
 *   target: 4,
 *   gap: 1.5,
 *   bandId: 'less-ready',
 *   coverage: { answered: 2, notApplicable: 0, missing: 1, withoutEvidence: 1 },
 * };
 */
export interface ReadinessFigures {
  /** 1 to 5, not rounded. */
  readonly score: number | null;
  /** 1 to 5: mean target of the indicators that have both a level and a target; `null` without one. */
  readonly target: number | null;
  /** −4 to 4: target − score over the same indicators, so that unequal coverage can't feign a gap. */
  readonly gap: number | null;
  /**
   * Id of the band that the score lies in: `from <= score < below`, the last one with its upper end. A score that
   * misses a border by less than 1e-9 (`scoreSlack`) lies on it: decimal means miss by some 1e-16.
   */
  readonly bandId: string | null;
  readonly coverage: ReadinessCoverage;
}

/**
 * The figures of a sub-element.
 *
 * @example
 * const describe = ({ subElementId, score }: SubElementScore) => `${subElementId}: ${score ?? '–'}`;
 */
export interface SubElementScore extends ReadinessFigures {
  readonly subElementId: string;
}

/**
 * The figures of an element and of its sub-elements.
 *
 * @example
 * const describe = ({ elementId, score }: ElementScore) => `${elementId}: ${score ?? '–'}`;
 */
export interface ElementScore extends ReadinessFigures {
  readonly elementId: string;
  /** Its weight in the whole. */
  readonly weight: number;
  readonly subElements: readonly SubElementScore[];
}

/**
 * What {@link scoreReadiness} gives: the whole with its elements, and what was wrong with the answers.
 *
 * @example
 * const isAssessed = ({ score }: ReadinessScore) => score !== null;
 */
export interface ReadinessScore extends ReadinessFigures {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly elements: readonly ElementScore[];
  readonly issues: readonly Issue[];
}

/**
 * One indicator's part in a weighted mean.
 *
 * @example
 * const part: IndicatorContribution = {
 *   indicatorId: 'institution-council',
 *   level: 4,
 *   weight: 2,
 *   product: 8,
 *   share: 0.4,
 *   target: 5,
 *   evidence: [{ label: 'SK Dewan Smart City' }],
 * };
 */
export interface IndicatorContribution {
  readonly indicatorId: string;
  readonly level: ReadinessLevel;
  readonly weight: number;
  /** Level × weight: what it adds to the numerator. */
  readonly product: number;
  /** Weight ÷ denominator: its share of the mean, 0 to 1. */
  readonly share: number;
  /** `null` without a target on the scale: the indicator then counts for neither target nor gap. */
  readonly target: ReadinessLevel | null;
  /** The rating's own list; empty when there is none. */
  readonly evidence: NonNullable<ReadinessRating['evidence']>;
}

/**
 * An indicator that is not in the mean, and why.
 *
 * @example
 * const leftOut: LeftOutIndicator = { indicatorId: 'institution-forum', reason: 'not-applicable' };
 */
export interface LeftOutIndicator {
  readonly indicatorId: string;
  readonly reason: 'not-applicable' | 'not-answered' | 'level-out-of-range' | 'zero-weight';
}

/**
 * The sums behind target and gap of a sub-element or an element. They run over only the contributions that
 * have a target: `target = targetNumerator / denominator`, `level = levelNumerator / denominator`, both kept
 * within 1 to 5 as a score is, and `gap = target − level`. All sums are 0 where no contribution has a target.
 *
 * @example
 * const compared: ComparedIndicators = {
 *   targetNumerator: 10,
 *   levelNumerator: 8,
 *   denominator: 2,
 *   level: 4,
 * };
 */
export interface ComparedIndicators {
  /** Sum of target × weight. */
  readonly targetNumerator: number;
  /** Sum of level × weight. */
  readonly levelNumerator: number;
  /** Sum of the weights. */
  readonly denominator: number;
  /** 1 to 5: mean level of these indicators, which the target is held against; `null` without one. */
  readonly level: number | null;
}

/**
 * The sums behind target and gap of the whole. They run over the elements that have a target:
 * `target = targetNumerator / denominator`, kept within 1 to 5, and `gap = gapNumerator / denominator`, kept
 * within −4 to 4. All are 0 where no element has a target.
 *
 * @example
 * const compared: ComparedElements = { targetNumerator: 9, gapNumerator: 3, denominator: 2 };
 */
export interface ComparedElements {
  /** Sum of the elements' target × weight. */
  readonly targetNumerator: number;
  /** Sum of the elements' gap × weight. */
  readonly gapNumerator: number;
  /** Sum of the elements' weights. */
  readonly denominator: number;
}

/**
 * A weighted mean laid open: `score = numerator / denominator`, kept within 1 to 5 where the last bit of the
 * quotient would leave it. Target and gap stand beside it with sums of their own, for they leave out what has
 * no target.
 *
 * @example
 * const mean: MeanExplanation = {
 *   score: 4,
 *   numerator: 8,
 *   denominator: 2,
 *   bandId: 'ready',
 *   band: { id: 'ready', name: { id: 'Siap', en: 'Ready' }, from: 4, below: 5 },
 *   target: 5,
 *   gap: 1,
 *   compared: { targetNumerator: 10, levelNumerator: 8, denominator: 2, level: 4 },
 *   contributions: [
 *     {
 *       indicatorId: 'institution-council',
 *       level: 4,
 *       weight: 2,
 *       product: 8,
 *       share: 1,
 *       target: 5,
 *       evidence: [{ label: 'SK Dewan Smart City' }],
 *     },
 *   ],
 *   leftOut: [],
 * };
 */
export interface MeanExplanation {
  readonly score: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bandId: string | null;
  /** The band itself with its borders; how a score is held against them says {@link ReadinessFigures}. */
  readonly band: Band | null;
  /** As in {@link ReadinessFigures}. */
  readonly target: number | null;
  /** As in {@link ReadinessFigures}. */
  readonly gap: number | null;
  /** The sums behind both. */
  readonly compared: ComparedIndicators;
  readonly contributions: readonly IndicatorContribution[];
  readonly leftOut: readonly LeftOutIndicator[];
}

/**
 * The mean of an element laid open, with those of its sub-elements and its share of the whole.
 *
 * @example
 * const isCounted = ({ share }: ElementExplanation) => share !== null;
 */
export interface ElementExplanation extends MeanExplanation {
  readonly elementId: string;
  readonly weight: number;
  /** Its share of the overall score, 0 to 1; `null` when it has no score. */
  readonly share: number | null;
  readonly subElements: readonly (MeanExplanation & { readonly subElementId: string })[];
}

/**
 * Why the overall score, target and gap are what they are: weighted means of those of the elements, each laid
 * open.
 *
 * @example
 * const formula = ({ numerator, denominator }: ReadinessExplanation) =>
 *   `${numerator} / ${denominator}`;
 */
export interface ReadinessExplanation {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly score: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bandId: string | null;
  /** The band itself with its borders; how a score is held against them says {@link ReadinessFigures}. */
  readonly band: Band | null;
  /** As in {@link ReadinessFigures}. */
  readonly target: number | null;
  /** As in {@link ReadinessFigures}. */
  readonly gap: number | null;
  /** The sums behind both. */
  readonly compared: ComparedElements;
  readonly elements: readonly ElementExplanation[];
  readonly issues: readonly Issue[];
}
