import type { Issue } from '../../issue/issue.js';
import type { IndicatorPlace, ReadinessAnswer, ReadinessLevel, ReadinessRating } from '../types.js';
import type { KrippendorffAlpha } from './krippendorff-alpha.js';
import type { SuggestionRule } from './suggest-level.js';

/**
 * The answers of one who rated: an OPD, or an assessor.
 *
 * @example
 * const sheet: RaterSheet = {
 *   raterId: 'diskominfo',
 *   ratings: [{ indicatorId: 'institution-council', current: 3 }],
 * };
 */
export interface RaterSheet {
  readonly raterId: string;
  readonly ratings: readonly ReadinessRating[];
}

/**
 * A rater's answer to an indicator.
 *
 * @example
 * const answer: RaterAnswer = { raterId: 'diskominfo', current: 3, target: 5 };
 */
export interface RaterAnswer {
  readonly raterId: string;
  readonly current: Exclude<ReadinessAnswer, null>;
  readonly target: ReadinessLevel | null;
}

/**
 * What the owner ("OPD pengampu") decided on an indicator, and why. It counts only with a justification.
 *
 * @example
 * const decision: ReadinessDecision = {
 *   indicatorId: 'institution-council',
 *   current: 3,
 *   justification: 'SK sudah terbit, rapat baru sekali.',
 * };
 */
export interface ReadinessDecision extends ReadinessRating {
  readonly justification: string;
}

/**
 * An indicator on the way to its final level.
 *
 * @example
 * const isOpen = ({ status }: ConsolidatedIndicator) => status !== 'decided';
 */
export interface ConsolidatedIndicator extends IndicatorPlace {
  /** Who gave an answer and which, in the order of their ids. Who gave none is not in it. */
  readonly answers: readonly RaterAnswer[];
  /**
   * A proposal, not a result: the level that the rule picks from the answers; `not-applicable` where all who
   * answered said so; `null` without an answer.
   */
  readonly suggestion: ReadinessAnswer;
  /** The owner's decision, also one that doesn't count yet; `null` where there is none. */
  readonly decision: ReadinessDecision | null;
  /** `unjustified`: decided without saying why, which does not count. */
  readonly status: 'decided' | 'unjustified' | 'undecided';
  /** Decided level − suggested level, −4 to 4; `null` where one of them is no level. */
  readonly departure: number | null;
}

/**
 * All indicators on the way to their final levels, in the instrument's order.
 *
 * @example
 * const isFinished = ({ undecided, unjustified }: ConsolidatedReadiness) =>
 *   undecided + unjustified === 0;
 */
export interface ConsolidatedReadiness {
  readonly suggestionRule: SuggestionRule;
  readonly indicators: readonly ConsolidatedIndicator[];
  /**
   * The decisions that count, without targets outside the scale: what `scoreReadiness` takes. Suggestions are never
   * among them.
   */
  readonly ratings: readonly ReadinessDecision[];
  readonly decided: number;
  readonly unjustified: number;
  readonly undecided: number;
  readonly issues: readonly Issue[];
}

/**
 * How the answers to an indicator stand to each other. One answer alone is no agreement, as nobody else has looked.
 *
 * @example
 * const accord: Accord = 'single';
 */
export type Accord = 'unanswered' | 'single' | 'agreed' | 'disputed';

/**
 * How far the raters of an indicator lie apart.
 *
 * @example
 * const isDisputed = ({ accord }: IndicatorDisagreement) => accord === 'disputed';
 */
export interface IndicatorDisagreement extends IndicatorPlace {
  /** Who gave an answer and which, in the order of their ids. */
  readonly answers: readonly RaterAnswer[];
  /** How many raters gave a level, said *tidak berlaku*, or gave nothing. */
  readonly rated: number;
  readonly notApplicable: number;
  readonly missing: number;
  readonly lowest: ReadinessLevel | null;
  readonly highest: ReadinessLevel | null;
  /** Highest − lowest, 0 to 4; `null` with fewer than two levels, as there is nothing to compare. */
  readonly range: number | null;
  /** Ids of the raters at either end; the same ones where all gave one level. */
  readonly lowestRaters: readonly string[];
  readonly highestRaters: readonly string[];
  /** Some gave a level and others said that the indicator does not apply: disagreement too. */
  readonly applicabilityDisputed: boolean;
  readonly accord: Accord;
}

/**
 * Where raters disagree, the widest range first, and how far they agree in all.
 *
 * @example
 * const widest = ({ indicators }: RaterDisagreement) => indicators[0]?.range ?? null;
 */
export interface RaterDisagreement {
  /**
   * All indicators: by range, then by how many stand on the smaller side of a dispute over applicability,
   * then in the instrument's order.
   */
  readonly indicators: readonly IndicatorDisagreement[];
  /** Agreement on the levels over all indicators. *Tidak berlaku* takes no part in it, as it is no level. */
  readonly agreement: KrippendorffAlpha;
  readonly issues: readonly Issue[];
}
