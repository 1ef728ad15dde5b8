import type { Issue } from '../issue/issue.js';

/** A level that an indicator can be rated with. */
export type ReadinessLevel = 1 | 2 | 3 | 4 | 5;

/** What was answered: a level, that the indicator doesn't apply, or nothing yet. */
export type ReadinessAnswer = ReadinessLevel | 'not-applicable' | null;

/** One answer; {@link scoreReadiness} reads nothing else of a rating. */
export interface ReadinessRating {
  readonly indicatorId: string;
  readonly current: ReadinessAnswer;
  readonly target?: ReadinessLevel | undefined;
  readonly evidence?:
    readonly { readonly label: string; readonly url?: string | undefined }[] | undefined;
  readonly note?: string | undefined;
}

/** How many indicators stand behind a figure, and how many don't. */
export interface ReadinessCoverage {
  readonly answered: number;
  readonly notApplicable: number;
  readonly missing: number;
  /** Answered with a level, but with nothing to show for it. */
  readonly withoutEvidence: number;
}

/** Figures of the whole, an element or a sub-element. `null`, never 0, where nothing is rated. */
export interface ReadinessFigures {
  /** 1 to 5, not rounded. */
  readonly score: number | null;
  /** Mean target of the indicators that have both a level and a target; `null` without one. */
  readonly target: number | null;
  /** Target − score over the same indicators, so that unequal coverage can't feign a gap. */
  readonly gap: number | null;
  /** Id of the band that the score lies in. */
  readonly bandId: string | null;
  readonly coverage: ReadinessCoverage;
}

export interface SubElementScore extends ReadinessFigures {
  readonly subElementId: string;
}

export interface ElementScore extends ReadinessFigures {
  readonly elementId: string;
  readonly weight: number;
  readonly subElements: readonly SubElementScore[];
}

export interface ReadinessScore extends ReadinessFigures {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly elements: readonly ElementScore[];
  readonly issues: readonly Issue[];
}

/** One indicator's part in a weighted mean. */
export interface IndicatorContribution {
  readonly indicatorId: string;
  readonly level: ReadinessLevel;
  readonly weight: number;
  /** Level × weight: what it adds to the numerator. */
  readonly product: number;
  /** Weight ÷ denominator: its share of the mean, 0 to 1. */
  readonly share: number;
}

/** An indicator that is not in the mean, and why. */
export interface LeftOutIndicator {
  readonly indicatorId: string;
  readonly reason: 'not-applicable' | 'not-answered' | 'level-out-of-range' | 'zero-weight';
}

/** A weighted mean laid open: `score = numerator / denominator`. */
export interface MeanExplanation {
  readonly score: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bandId: string | null;
  readonly contributions: readonly IndicatorContribution[];
  readonly leftOut: readonly LeftOutIndicator[];
}

export interface ElementExplanation extends MeanExplanation {
  readonly elementId: string;
  readonly weight: number;
  /** Its share of the overall score, 0 to 1; `null` when it has no score. */
  readonly share: number | null;
  readonly subElements: readonly (MeanExplanation & { readonly subElementId: string })[];
}

/** Why the overall score is what it is: a weighted mean of element scores, each laid open. */
export interface ReadinessExplanation {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly score: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bandId: string | null;
  readonly elements: readonly ElementExplanation[];
  readonly issues: readonly Issue[];
}
