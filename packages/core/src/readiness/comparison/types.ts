import type { Issue } from '../../issue/issue.js';
import type { IndicatorPlace, ReadinessAnswer, ReadinessRating } from '../types.js';

/**
 * The answers of one period, with the instrument they were given on. Without it the answers are taken to be
 * of the instrument of the comparison.
 *
 * @example
 * const period: RatedPeriod = {
 *   instrument: { id: 'three-elements', version: '1' },
 *   ratings: [{ indicatorId: 'institution-council', current: 3 }],
 * };
 */
export interface RatedPeriod {
  readonly ratings: readonly ReadinessRating[];
  readonly instrument?: { readonly id: string; readonly version: string } | undefined;
}

/**
 * Where something went between two periods. `new` and `dropped`: rated only in the later, only in the earlier
 * period. `not-comparable`: rated in neither, *tidak berlaku* in one, nothing rated in both, or another
 * instrument.
 *
 * @example
 * const moved: Movement = 'up';
 */
export type Movement = 'up' | 'down' | 'same' | 'new' | 'dropped' | 'not-comparable';

/**
 * The scores of two periods on only those indicators that have a level in both:
 * `before = numeratorBefore / denominator` and `after = numeratorAfter / denominator`, kept within 1 to 5 as a score
 * is. Of an element or sub-element the sums run over its indicators, of the whole over the elements with the figures
 * that stand there.
 *
 * @example
 * const change: LikeForLike = {
 *   before: 2,
 *   after: 2.5,
 *   change: 0.5,
 *   numeratorBefore: 8,
 *   numeratorAfter: 10,
 *   denominator: 4,
 *   indicators: 4,
 * };
 */
export interface LikeForLike {
  readonly before: number | null;
  readonly after: number | null;
  /** After − before, −4 to 4. */
  readonly change: number | null;
  /** Σ level × weight before; of the whole Σ element's like-for-like score × its weight. */
  readonly numeratorBefore: number;
  /** The same after. */
  readonly numeratorAfter: number;
  /** Σ weight, the same in both periods; 0 where nothing is common. */
  readonly denominator: number;
  /** How many indicators that weigh something have a level in both periods. */
  readonly indicators: number;
}

/**
 * The scores of two periods, of the whole, an element or a sub-element.
 *
 * @example
 * const change: ScoreChange = {
 *   before: 2,
 *   after: 3,
 *   change: 1,
 *   bandBefore: 'less-ready',
 *   bandAfter: 'fairly-ready',
 *   moved: 'up',
 *   likeForLike: {
 *     before: 2,
 *     after: 2.5,
 *     change: 0.5,
 *     numeratorBefore: 8,
 *     numeratorAfter: 10,
 *     denominator: 4,
 *     indicators: 4,
 *   },
 * };
 */
export interface ScoreChange {
  readonly before: number | null;
  readonly after: number | null;
  /** After − before of the scores as published; other coverage alone can change them. */
  readonly change: number | null;
  readonly bandBefore: string | null;
  readonly bandAfter: string | null;
  /** By the like-for-like change, so that other coverage can't feign progress. */
  readonly moved: Movement;
  readonly likeForLike: LikeForLike;
}

/**
 * An indicator's answers in two periods.
 *
 * @example
 * const change: IndicatorChange = {
 *   indicatorId: 'institution-council',
 *   weight: 1,
 *   before: 2,
 *   after: 4,
 *   change: 2,
 *   moved: 'up',
 * };
 */
export interface IndicatorChange {
  readonly indicatorId: string;
  /** Its weight within its element. */
  readonly weight: number;
  readonly before: ReadinessAnswer;
  readonly after: ReadinessAnswer;
  /** After − before, −4 to 4; `null` where one of them is no level. */
  readonly change: number | null;
  readonly moved: Movement;
}

/**
 * The change of a sub-element with those of its indicators.
 *
 * @example
 * const risen = ({ indicators }: SubElementChange) =>
 *   indicators.filter(({ moved }) => moved === 'up').length;
 */
export interface SubElementChange extends ScoreChange {
  readonly subElementId: string;
  readonly indicators: readonly IndicatorChange[];
}

/**
 * The change of an element with those of its sub-elements.
 *
 * @example
 * const describe = ({ elementId, moved }: ElementChange) => `${elementId}: ${moved}`;
 */
export interface ElementChange extends ScoreChange {
  readonly elementId: string;
  /** Its weight in the whole. */
  readonly weight: number;
  readonly subElements: readonly SubElementChange[];
}

/**
 * Two periods side by side: the whole, its elements and what was wrong with either.
 *
 * @example
 * const hasRisen = ({ moved }: ReadinessComparison) => moved === 'up';
 */
export interface ReadinessComparison extends ScoreChange {
  readonly elements: readonly ElementChange[];
  readonly issues: readonly Issue[];
}

/**
 * How the indicators of a part are covered by two sheets. The five counts add up to the part's indicators.
 *
 * @example
 * const coverage: ContrastCoverage = {
 *   common: 20,
 *   selfOnly: 3,
 *   assessorOnly: 1,
 *   applicabilityDisputed: 1,
 *   neither: 2,
 * };
 */
export interface ContrastCoverage {
  /** Both gave a level. */
  readonly common: number;
  /** One gave a level, the other nothing. */
  readonly selfOnly: number;
  readonly assessorOnly: number;
  /** One gave a level, the other said *tidak berlaku*. */
  readonly applicabilityDisputed: number;
  /** Nobody gave a level. */
  readonly neither: number;
}

/**
 * Who rated higher; `neither` where both rated alike.
 *
 * @example
 * const higher: HigherRater = 'self';
 */
export type HigherRater = 'self' | 'assessor' | 'neither';

/**
 * An indicator as the region and as the assessor rated it.
 *
 * @example
 * const contrast: IndicatorContrast = {
 *   indicatorId: 'institution-council',
 *   elementId: 'superstructure',
 *   subElementId: 'superstructure-institution',
 *   self: 4,
 *   assessor: 3,
 *   difference: -1,
 *   weight: 1,
 *   higher: 'self',
 * };
 */
export interface IndicatorContrast extends IndicatorPlace {
  readonly self: ReadinessAnswer;
  readonly assessor: ReadinessAnswer;
  /** Assessor − self, −4 to 4: below 0 the region rated itself higher. `null` where one is no level. */
  readonly difference: number | null;
  /** The weight that the difference has in the mean. */
  readonly weight: number;
  readonly higher: HigherRater | null;
}

/**
 * The difference between two sheets over a part: `meanDifference = numerator / denominator`, beside the scores that
 * it lies between, `self = selfNumerator / denominator` and `assessor = assessorNumerator / denominator`. All run over
 * the same indicators, those that both gave a level, so the scores may differ from those that `scoreReadiness` gives.
 *
 * @example
 * const contrast: MeanContrast = {
 *   self: 3.5,
 *   assessor: 3,
 *   meanDifference: -0.5,
 *   selfNumerator: 14,
 *   assessorNumerator: 12,
 *   numerator: -2,
 *   denominator: 4,
 *   higher: 'self',
 *   selfHigher: 2,
 *   assessorHigher: 0,
 *   equal: 2,
 *   coverage: { common: 4, selfOnly: 0, assessorOnly: 0, applicabilityDisputed: 0, neither: 1 },
 * };
 */
export interface MeanContrast {
  /** 1 to 5: the mean of the region's own levels of the common indicators; `null` without one. */
  readonly self: number | null;
  /** The same of the assessor's. */
  readonly assessor: number | null;
  /** Assessor − self, −4 to 4, over the common indicators; `null` without one. */
  readonly meanDifference: number | null;
  /** Σ weight × own level: of indicators in an element; in the whole Σ weight × own score of the elements. */
  readonly selfNumerator: number;
  /** The same of the assessor's. */
  readonly assessorNumerator: number;
  /** Σ weight × difference: of indicators in an element, of elements in the whole. */
  readonly numerator: number;
  readonly denominator: number;
  readonly higher: HigherRater | null;
  /** On how many common indicators either rated higher, or both alike. */
  readonly selfHigher: number;
  readonly assessorHigher: number;
  readonly equal: number;
  readonly coverage: ContrastCoverage;
}

/**
 * The difference over one element.
 *
 * @example
 * const describe = ({ elementId, meanDifference }: ElementContrast) =>
 *   `${elementId}: ${meanDifference ?? '–'}`;
 */
export interface ElementContrast extends MeanContrast {
  readonly elementId: string;
  /** Its weight in the whole. */
  readonly weight: number;
}

/**
 * Self-assessment against assessor: the whole, its elements and every indicator in the instrument's order.
 *
 * @example
 * const isFlattering = ({ higher }: ReadinessContrast) => higher === 'self';
 */
export interface ReadinessContrast extends MeanContrast {
  readonly elements: readonly ElementContrast[];
  readonly indicators: readonly IndicatorContrast[];
  readonly issues: readonly Issue[];
}
