import type { Issue } from '../issue/issue.js';

/** The four kinds of factor; strengths and weaknesses form IFAS, opportunities and threats EFAS. */
export type FactorKind = 'strength' | 'weakness' | 'opportunity' | 'threat';

/** A factor with its weight and rating. */
export interface SwotFactor {
  /** Unique within an analysis: `S1`, `W3`. Issues name the factor by it. */
  readonly code: string;
  readonly kind: FactorKind;
  readonly statement?: string | undefined;
  /** A share of 1 or of 100, as {@link SwotMethod.weightUnit} says; never negative. */
  readonly weight: number;
  /** On the method's scale; means over respondents (3.5) are allowed and reported as info. */
  readonly rating: number;
  /** The score as a document printed it; kept beside the computed one, never used. */
  readonly printedScore?: number | undefined;
}

/** How an analysis is to be read; authors differ in every one of these. */
export interface SwotMethod {
  /** `fraction`: weights of S+W sum to 1, of O+T to 1; `percent`: to 100. */
  readonly weightUnit: 'fraction' | 'percent';
  /** `signed`: −4 to −1 for W and T, 1 to 4 for S and O. */
  readonly ratingScale: 'one-to-four' | 'one-to-five' | 'signed';
  /** `reversed`: for W and T 1 is the most serious; `magnitude`: the highest rating is. */
  readonly ratingDirection: 'reversed' | 'magnitude';
  /** How the point of the quadrant chart is found. */
  readonly coordinates: 'difference' | 'half-difference' | 'swapped' | 'threshold';
  /** Which author's numbers and names the quadrants get. */
  readonly quadrantNaming: 'rangkuti' | 'pearce-robinson' | 'cartesian';
  /** How far a sum of weights may lie from 1 (or from 100 after division) without an issue. */
  readonly weightTolerance: number;
}

/** A SWOT analysis: its factors, and what differs from {@link defaultSwotMethod}. */
export interface SwotAnalysis {
  readonly factors: readonly SwotFactor[];
  readonly method?:
    { readonly [Key in keyof SwotMethod]?: SwotMethod[Key] | undefined } | undefined;
}

/** A quadrant by what it rests on, never by a number: numbering differs between authors. */
export type Quadrant = 'SO' | 'ST' | 'WO' | 'WT' | 'on-axis';

export type IeCell = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX';

/** A key of the messages that name a quadrant: `swot.quadrant.rangkuti.SO`. */
export type QuadrantLabelKey =
  | `swot.quadrant.${SwotMethod['quadrantNaming']}.${Exclude<Quadrant, 'on-axis'>}`
  | 'swot.quadrant.on-axis';

export interface ScoredFactor {
  readonly code: string;
  readonly kind: FactorKind;
  /** As a fraction of 1, whatever the unit it came in. */
  readonly weight: number;
  readonly rating: number;
  /** Weight × rating; `null` where one of them is no usable number. */
  readonly score: number | null;
  readonly printedScore: number | null;
}

/** The sums of a table; `null` for a side that has no usable factor. */
export interface IfasTotals {
  readonly weight: number | null;
  readonly strengths: number | null;
  readonly weaknesses: number | null;
  readonly total: number | null;
}

export interface EfasTotals {
  readonly weight: number | null;
  readonly opportunities: number | null;
  readonly threats: number | null;
  readonly total: number | null;
}

/** A position; an axis is `null` while one of its two sides is empty. */
export interface SwotPosition {
  readonly coordinates: { readonly x: number | null; readonly y: number | null };
  /** Where the axes cross: 0, or 2.5 for the threshold variant. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly quadrant: Quadrant | null;
  readonly quadrantLabel: QuadrantLabelKey | null;
}

export interface SwotResult extends SwotPosition {
  readonly method: SwotMethod;
  readonly factors: readonly ScoredFactor[];
  readonly ifas: IfasTotals;
  readonly efas: EfasTotals;
  readonly ieCell: IeCell | null;
  /** The position with W and T turned round (5 − rating); only where the reversed-scale trap applies. */
  readonly turnedRound: SwotPosition | null;
  readonly issues: readonly Issue[];
}
