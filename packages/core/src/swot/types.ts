import type { Issue } from '../issue/issue.js';

/**
 * The four kinds of factor; strengths and weaknesses form IFAS, opportunities and threats EFAS.
 *
 * @example
 * const kind: FactorKind = 'strength';
 */
export type FactorKind = 'strength' | 'weakness' | 'opportunity' | 'threat';

/**
 * A factor with its weight and rating.
 *
 * @example
 * const factor: SwotFactor = { code: 'S1', kind: 'strength', weight: 0.14, rating: 4 };
 */
export interface SwotFactor {
  /** Unique within an analysis: `S1`, `W3`. Issues name the factor by it. */
  readonly code: string;
  readonly kind: FactorKind;
  readonly statement?: string | undefined;
  /** A share of 1 or of 100, as {@link SwotMethod.weightUnit} says; never negative. */
  readonly weight: number;
  /**
   * On the method's scale; means over respondents (3.5) are counted and reported as info, what is off the
   * scale is left out.
   */
  readonly rating: number;
  /**
   * The score as a document printed it; kept beside the computed one, never used. More than 0.005 away from
   * it is reported, since tables print two decimals.
   */
  readonly printedScore?: number | undefined;
}

/**
 * How an analysis is to be read; authors differ in every one of these.
 *
 * @example
 * const method: SwotMethod = {
 *   weightUnit: 'percent',
 *   ratingScale: 'one-to-four',
 *   ratingDirection: 'magnitude',
 *   coordinates: 'difference',
 *   quadrantNaming: 'pearce-robinson',
 *   weightTolerance: 0.005,
 * };
 */
export interface SwotMethod {
  /** `fraction`: weights of S+W sum to 1, of O+T to 1; `percent`: to 100. */
  readonly weightUnit: 'fraction' | 'percent';
  /** `signed`: −4 to −1 for W and T, 1 to 4 for S and O. */
  readonly ratingScale: 'one-to-four' | 'one-to-five' | 'signed';
  /** `reversed`: for W and T 1 is the most serious; `magnitude`: the highest rating is. */
  readonly ratingDirection: 'reversed' | 'magnitude';
  /**
   * How the point of the quadrant chart is found. `threshold` compares each table's total with the middle
   * of the scale: 2.5 on one to four, as published; 3 and 0 on the other scales are our own proposal.
   */
  readonly coordinates: 'difference' | 'half-difference' | 'swapped' | 'threshold';
  /** Which author's numbers and names the quadrants get. */
  readonly quadrantNaming: 'rangkuti' | 'pearce-robinson' | 'cartesian';
  /** How far a sum of weights may lie from 1 (or from 100 after division) without an issue. */
  readonly weightTolerance: number;
}

/**
 * Sums and coordinates as a document printed them, to be compared with the computed ones, of which they may
 * lie 0.005 away, since tables print two decimals; sums of weights as fractions of 1.
 *
 * @example
 * const printed: PrintedFigures = { ifas: { weight: 1, total: 2.85 }, coordinates: { x: 1.04, y: 0.55 } };
 */
export interface PrintedFigures {
  readonly ifas?: { readonly [Figure in keyof IfasTotals]?: number | undefined } | undefined;
  readonly efas?: { readonly [Figure in keyof EfasTotals]?: number | undefined } | undefined;
  readonly coordinates?:
    { readonly x?: number | undefined; readonly y?: number | undefined } | undefined;
}

/**
 * A SWOT analysis: its factors, and what differs from {@link defaultSwotMethod}.
 *
 * @example
 * const analysis: SwotAnalysis = {
 *   factors: [
 *     { code: 'O1', kind: 'opportunity', weight: 0.6, rating: 3 },
 *     { code: 'T1', kind: 'threat', weight: 0.4, rating: 2 },
 *   ],
 *   method: { ratingDirection: 'magnitude' },
 * };
 */
export interface SwotAnalysis {
  readonly factors: readonly SwotFactor[];
  readonly method?:
    { readonly [Key in keyof SwotMethod]?: SwotMethod[Key] | undefined } | undefined;
  /** What a document printed; kept beside the computed figures, never used. */
  readonly printed?: PrintedFigures | undefined;
}

/**
 * A quadrant by what it rests on, never by a number: numbering differs between authors.
 *
 * @example
 * const quadrant: Quadrant = 'SO';
 */
export type Quadrant = 'SO' | 'ST' | 'WO' | 'WT' | 'on-axis';

/**
 * A cell of David's internal–external matrix: grow and build I, II, IV; hold and maintain III, V, VII;
 * harvest or divest VI, VIII, IX.
 *
 * @example
 * const cell: IeCell = 'V';
 */
export type IeCell = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX';

/**
 * A key of the messages that name a quadrant.
 *
 * @example
 * const key: QuadrantLabelKey = 'swot.quadrant.rangkuti.SO';
 */
export type QuadrantLabelKey =
  | `swot.quadrant.${SwotMethod['quadrantNaming']}.${Exclude<Quadrant, 'on-axis'>}`
  | 'swot.quadrant.on-axis';

/**
 * Why a factor is part of no sum: the code of the issue that says so; `not-one-of` is an unknown kind.
 *
 * @example
 * const reason: LeftOutReason = 'weight-negative';
 */
export type LeftOutReason =
  'not-one-of' | 'weight-not-finite' | 'weight-negative' | 'number-too-big' | 'rating-out-of-range';

/**
 * A factor with its score.
 *
 * @example
 * const factor: ScoredFactor = {
 *   code: 'S1',
 *   kind: 'strength',
 *   weight: 0.5,
 *   rating: 4,
 *   score: 2,
 *   leftOut: null,
 *   printedScore: null,
 * };
 */
export interface ScoredFactor {
  readonly code: string;
  readonly kind: FactorKind;
  /** As a fraction of 1, whatever the unit it came in. */
  readonly weight: number;
  readonly rating: number;
  /** Weight × rating; `null` where the factor is left out. */
  readonly score: number | null;
  /** Why there is no score; `null` where there is one. */
  readonly leftOut: LeftOutReason | null;
  readonly printedScore: number | null;
}

/**
 * The sums of IFAS; `null` for a side that has no usable factor.
 *
 * @example
 * const ifas: IfasTotals = { weight: 1, strengths: 1.77, weaknesses: 0.73, total: 2.5 };
 */
export interface IfasTotals {
  /** The weights' sum, as a fraction of 1; that of a factor without a usable rating is one of them. */
  readonly weight: number | null;
  readonly strengths: number | null;
  readonly weaknesses: number | null;
  readonly total: number | null;
}

/**
 * The sums of EFAS; `null` for a side that has no usable factor.
 *
 * @example
 * const efas: EfasTotals = { weight: 1, opportunities: 1.53, threats: 0.98, total: 2.51 };
 */
export interface EfasTotals {
  /** The weights' sum, as a fraction of 1; that of a factor without a usable rating is one of them. */
  readonly weight: number | null;
  readonly opportunities: number | null;
  readonly threats: number | null;
  readonly total: number | null;
}

/**
 * Both tables of an analysis.
 *
 * @example
 * const tables: SwotTables = {
 *   ifas: { weight: 1, strengths: 1.5, weaknesses: 1, total: 2.5 },
 *   efas: { weight: null, opportunities: null, threats: null, total: null },
 * };
 */
export interface SwotTables {
  readonly ifas: IfasTotals;
  readonly efas: EfasTotals;
}

/**
 * A position; an axis is `null` while one of its two sides is empty, or all weights of its table are 0.
 *
 * @example
 * const position: SwotPosition = {
 *   coordinates: { x: 1.04, y: 0.55 },
 *   origin: { x: 0, y: 0 },
 *   quadrant: 'SO',
 *   quadrantLabel: 'swot.quadrant.rangkuti.SO',
 * };
 */
export interface SwotPosition {
  readonly coordinates: { readonly x: number | null; readonly y: number | null };
  /** Where the axes cross: 0, or the middle of the scale for the threshold variant. */
  readonly origin: { readonly x: number; readonly y: number };
  readonly quadrant: Quadrant | null;
  readonly quadrantLabel: QuadrantLabelKey | null;
}

/**
 * Tables after weaknesses and threats are turned round (5 − rating on a scale of four), with the position
 * and the IE cell that follow from them. Only what the trap misleads is given: of the reversed scale the
 * position, of the scale by magnitude the IE cell, and the position where it is compared with a threshold.
 * The other one is `null`; the result's own is right.
 *
 * @example
 * const quadrantOf = ({ quadrant, turnedRound }: SwotResult) => turnedRound?.quadrant ?? quadrant;
 */
export interface TurnedRound extends SwotPosition, SwotTables {
  readonly ieCell: IeCell | null;
}

/**
 * What {@link evaluateSwot} answers: scores, tables, position and issues.
 *
 * @example
 * const inWords = (result: SwotResult) => `${String(result.coordinates.x)}: ${String(result.quadrant)}`;
 */
export interface SwotResult extends SwotPosition, SwotTables {
  readonly method: SwotMethod;
  /** In the order in which they were given. */
  readonly factors: readonly ScoredFactor[];
  /**
   * Of the tables as they are rated; `null` on other scales than one to four, where there is no quadrant or a
   * factor is left out, and where a total is outside 1–4. With ratings by magnitude it never comes without
   * the issue `magnitude-scale-trap`.
   */
  readonly ieCell: IeCell | null;
  /**
   * The figures with W and T turned round; `null` unless `issues` holds `reversed-scale-trap` or
   * `magnitude-scale-trap`.
   */
  readonly turnedRound: TurnedRound | null;
  readonly issues: readonly Issue[];
}
