import { readinessThreeWay } from '../../framework/instrument/three-way.js';
import type { ReadinessInstrument, ReadinessThreeWay } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { quotient } from '../mean.js';
import { levelAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import { compileInstrument, type Span } from '../sheet/compile-instrument.js';
import { readAnswers } from '../sheet/read-answers.js';
import type { ReadinessRating } from '../types.js';

/**
 * How many of the rated indicators count as one group: `share = numerator / denominator`.
 *
 * @example
 * const share: ThreeWayShare = { numerator: 3, denominator: 12, share: 0.25 };
 */
export interface ThreeWayShare {
  readonly numerator: number;
  /** Indicators with a level: what is *tidak berlaku* or open is left out. */
  readonly denominator: number;
  /** 0 to 1; `null`, never 0, where nothing is rated. */
  readonly share: number | null;
}

/**
 * The shares of *buruk* (`poor`), *sedang* (`fair`) and *baik* (`good`) of a part; together 1.
 *
 * @example
 * const shares: ThreeWayShares = {
 *   poor: { numerator: 1, denominator: 4, share: 0.25 },
 *   fair: { numerator: 0, denominator: 4, share: 0 },
 *   good: { numerator: 3, denominator: 4, share: 0.75 },
 * };
 */
export type ThreeWayShares = Readonly<Record<ReadinessThreeWay[number], ThreeWayShare>>;

/**
 * The shares of an element and of its sub-elements.
 *
 * @example
 * const hasPoor = (element: ThreeWayElement) => element.shares.poor.numerator > 0;
 */
export interface ThreeWayElement {
  readonly elementId: string;
  readonly shares: ThreeWayShares;
  readonly subElements: readonly {
    readonly subElementId: string;
    readonly shares: ThreeWayShares;
  }[];
}

/**
 * Readiness seen as *buruk, sedang, baik*: of the whole, each element and each sub-element.
 *
 * @example
 * const goodShare = (view: ThreeWayView) => view.shares.good.share;
 */
export interface ThreeWayView {
  /** What levels 1 to 5 counted as. */
  readonly groups: ReadinessThreeWay;
  readonly shares: ThreeWayShares;
  readonly elements: readonly ThreeWayElement[];
  readonly issues: readonly Issue[];
}

/**
 * The three-way view *baik/sedang/buruk* as shares of the rated indicators, each counted once whatever its
 * weight. Which level counts as what is data of the instrument (`threeWay`); an instrument without it gets
 * `readinessThreeWay`. Paths begin at `ratings`. Both the grouping and the counting are a proposal of this project.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { shares } = threeWayView(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 2 },
 *   { indicatorId: 'institution-council', current: 4 },
 *   { indicatorId: 'institution-forum', current: 'not-applicable' },
 * ]);
 * shares.poor; // { numerator: 1, denominator: 2, share: 0.5 }
 */
export function threeWayView(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ThreeWayView {
  const compiled = compileInstrument(instrument);
  const { scratch: sheet, elements, ids } = compiled;
  const issues = readAnswers(compiled, sheet, ratings);
  const groups = instrument.threeWay ?? readinessThreeWay;
  return {
    groups,
    shares: sharesOf(sheet, { id: instrument.id, from: 0, to: ids.length }, groups),
    elements: elements.map((element) => ({
      elementId: element.id,
      shares: sharesOf(sheet, element, groups),
      subElements: element.subElements.map((span) => ({
        subElementId: span.id,
        shares: sharesOf(sheet, span, groups),
      })),
    })),
    issues,
  };
}

function sharesOf(
  sheet: AnswerSheet,
  { from, to }: Span,
  groups: ReadinessThreeWay,
): ThreeWayShares {
  const counts = { poor: 0, fair: 0, good: 0 };
  for (let position = from; position < to; position += 1) {
    const level = levelAt(sheet, position);
    const group = level === undefined ? undefined : groups[level - 1];
    if (group !== undefined) counts[group] += 1;
  }
  const denominator = counts.poor + counts.fair + counts.good;
  const shareOf = (numerator: number): ThreeWayShare => ({
    numerator,
    denominator,
    share: quotient(numerator, denominator),
  });
  return { poor: shareOf(counts.poor), fair: shareOf(counts.fair), good: shareOf(counts.good) };
}
