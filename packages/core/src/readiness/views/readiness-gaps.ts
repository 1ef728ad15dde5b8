import type { ReadinessInstrument } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { figuresOf } from '../figures.js';
import { readRaters, type ReadRater } from '../raters/read-raters.js';
import type { RaterSheet } from '../raters/types.js';
import { answerAt, levelAt, targetAt } from '../sheet/answer-sheet.js';
import {
  compileInstrument,
  type CompiledInstrument,
  type Span,
} from '../sheet/compile-instrument.js';
import { readScored } from '../sheet/read-scored.js';
import type { ReadinessRating } from '../types.js';

/**
 * How far raters lie apart on something that at least two of them rated: the lowest and the highest level, of an
 * element or sub-element the lowest and the highest score, each rater's own.
 *
 * @example
 * const range: RaterRange = { lowest: 2, highest: 4.5, raters: 12 };
 */
export interface RaterRange {
  readonly lowest: number;
  readonly highest: number;
  /** How many gave a level. */
  readonly raters: number;
}

/**
 * What is, what shall be, and what lies between.
 *
 * @example
 * const figures: GapFigures = {
 *   state: 'rated', current: 2, target: 4, gap: 2, range: { lowest: 1, highest: 3, raters: 5 },
 * };
 */
export interface GapFigures {
  /** `not-applicable` where everything is; `not-assessed` where there is no level, or none that weighs anything. */
  readonly state: 'rated' | 'not-applicable' | 'not-assessed';
  /** 1 to 5: a level, of an element or sub-element the score of `scoreReadiness`; `null` unless rated. */
  readonly current: number | null;
  /** 1 to 5, of what has both a level and a target. */
  readonly target: number | null;
  /** −4 to 4: target − current over what has both, as in `ReadinessFigures`. */
  readonly gap: number | null;
  /** `null` where fewer than two raters gave a level: there is nothing to compare. */
  readonly range: RaterRange | null;
}

/**
 * The gap of an indicator.
 *
 * @example
 * const isOpen = ({ gap }: IndicatorGap) => (gap ?? 0) > 0;
 */
export interface IndicatorGap extends GapFigures {
  readonly indicatorId: string;
}

/**
 * The gap of a sub-element, with those of its indicators.
 *
 * @example
 * const isOpen = ({ gap }: SubElementGap) => (gap ?? 0) > 0;
 */
export interface SubElementGap extends GapFigures {
  readonly subElementId: string;
  readonly indicators: readonly IndicatorGap[];
}

/**
 * The gap of an element, with those of its sub-elements.
 *
 * @example
 * const isOpen = ({ gap }: ElementGap) => (gap ?? 0) > 0;
 */
export interface ElementGap extends GapFigures {
  readonly elementId: string;
  readonly subElements: readonly SubElementGap[];
}

/**
 * Every gap of an instrument, in its order.
 *
 * @example
 * const count = ({ elements }: ReadinessGaps) => elements.length;
 */
export interface ReadinessGaps {
  readonly elements: readonly ElementGap[];
  readonly issues: readonly Issue[];
}

/**
 * Current level against target of every element, sub-element and indicator (*analisis kesenjangan*), with how far
 * the raters lie apart on each. Figures are those of `scoreReadiness`, to the bit; the levels are the consolidated
 * ones, the sheets those that the OPDs filled in. {@link largestGapFirst} puts rows in another order. Paths of
 * issues begin at `ratings`, `raterSheets` or `instrument`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { elements } = readinessGaps(
 *   kominfo2021.readiness,
 *   [{ indicatorId: 'people-ict-competence', current: 2, target: 4 }],
 *   [
 *     { raterId: 'bappeda', ratings: [{ indicatorId: 'people-ict-competence', current: 1 }] },
 *     { raterId: 'diskominfo', ratings: [{ indicatorId: 'people-ict-competence', current: 3 }] },
 *   ],
 * );
 * elements[0]?.subElements[0]?.gap; // 2
 * elements[0]?.subElements[0]?.range; // { lowest: 1, highest: 3, raters: 2 }
 * elements[1]?.state; // 'not-assessed'
 */
export function readinessGaps(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
  raterSheets: readonly RaterSheet[] = [],
): ReadinessGaps {
  const compiled = compileInstrument(instrument);
  const { raters, issues } = readRaters(compiled, raterSheets);
  const own = readScored(compiled, compiled.scratch, ratings);
  return {
    elements: compiled.elements.map((element) => ({
      elementId: element.id,
      ...meanGap(compiled, raters, element),
      subElements: element.subElements.map((span) => ({
        subElementId: span.id,
        ...meanGap(compiled, raters, span),
        indicators: compiled.ids
          .slice(span.from, span.to)
          .map((indicatorId, at) => indicatorGap(indicatorId, compiled, raters, span.from + at)),
      })),
    })),
    issues: [...own, ...issues],
  };
}

function meanGap(
  compiled: CompiledInstrument,
  raters: readonly ReadRater[],
  span: Span,
): GapFigures {
  const { coverage, gap, score, target } = figuresOf(compiled, compiled.scratch, span);
  const nothingApplies = coverage.notApplicable === span.to - span.from;
  return {
    state: score !== null ? 'rated' : nothingApplies ? 'not-applicable' : 'not-assessed',
    current: score,
    target,
    gap,
    range: rangeOf(raters.map(({ sheet }) => figuresOf(compiled, sheet, span).score)),
  };
}

function indicatorGap(
  indicatorId: string,
  { scratch }: CompiledInstrument,
  raters: readonly ReadRater[],
  position: number,
): IndicatorGap {
  const current = levelAt(scratch, position) ?? null;
  const target = targetAt(scratch, position) ?? null;
  const applies = answerAt(scratch, position) !== 'not-applicable';
  return {
    indicatorId,
    state: current !== null ? 'rated' : applies ? 'not-assessed' : 'not-applicable',
    current,
    target: current === null ? null : target,
    gap: current === null || target === null ? null : target - current,
    range: rangeOf(raters.map(({ sheet }) => levelAt(sheet, position) ?? null)),
  };
}

function rangeOf(values: readonly (number | null)[]): RaterRange | null {
  const given = values.filter((value) => value !== null).sort((one, other) => one - other);
  const [lowest] = given;
  const highest = given.at(-1);
  if (lowest === undefined || highest === undefined || given.length < 2) return null;
  return { lowest, highest, raters: given.length };
}
