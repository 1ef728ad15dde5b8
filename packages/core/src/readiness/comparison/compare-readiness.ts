import type { ReadinessInstrument } from '../../framework/types.js';
import { figuresOf } from '../figures.js';
import { scoreSheet } from '../score-sheet.js';
import { answerAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import { compileInstrument, type Span } from '../sheet/compile-instrument.js';
import type { ReadinessFigures } from '../types.js';
import { likeForLikeOf, likeForLikeOfWhole } from './like-for-like.js';
import { moveOfAnswer, moveOfScore } from './movement.js';
import { readPeriod } from './read-period.js';
import type {
  IndicatorChange,
  LikeForLike,
  RatedPeriod,
  ReadinessComparison,
  ScoreChange,
} from './types.js';

/**
 * Two periods side by side: of the whole, each element, sub-element and indicator the score before and after,
 * the change, the bands and where it moved. Beside the change of the scores as published stands the
 * like-for-like change, on only the indicators that have a level in both periods: answering fewer hard
 * questions is no progress.
 *
 * Answers of another instrument, or of another version, can't be compared: that is reported
 * (`instrument-differs`), their side stays `null` and everything is `not-comparable`. Faulty answers are left
 * out and reported, as by `scoreReadiness`. Paths begin at `before`, `after` or `instrument`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { change, likeForLike, moved } = compareReadiness(
 *   kominfo2021.readiness,
 *   {
 *     ratings: [
 *       { indicatorId: 'institution-council', current: 3 },
 *       { indicatorId: 'institution-forum', current: 1 },
 *     ],
 *   },
 *   { ratings: [{ indicatorId: 'institution-council', current: 3 }] },
 * );
 * change; // 1
 * [likeForLike.before, likeForLike.after, likeForLike.indicators]; // [3, 3, 1]
 * moved; // 'same'
 */
export function compareReadiness(
  instrument: ReadinessInstrument,
  before: RatedPeriod,
  after: RatedPeriod,
): ReadinessComparison {
  const compiled = compileInstrument(instrument);
  const [earlier, later] = [
    readPeriod(compiled, before, 'before'),
    readPeriod(compiled, after, 'after'),
  ];
  const isComparable = earlier.isOfInstrument && later.isOfInstrument;

  const changeOf = (
    figures: (sheet: AnswerSheet) => ReadinessFigures,
    likeForLike: LikeForLike,
  ): ScoreChange => {
    const [was, is] = [figures(earlier.sheet), figures(later.sheet)];
    return {
      before: was.score,
      after: is.score,
      change: difference(was.score, is.score),
      bandBefore: was.bandId,
      bandAfter: is.bandId,
      moved: isComparable ? moveOfScore(was.score, is.score, likeForLike.change) : 'not-comparable',
      likeForLike,
    };
  };
  const changeWithin = (span: Span): ScoreChange =>
    changeOf(
      (sheet) => figuresOf(compiled, sheet, span),
      likeForLikeOf(compiled, [earlier.sheet, later.sheet], span),
    );

  const indicatorAt = (indicatorId: string, position: number): IndicatorChange => {
    const [was, is] = [answerAt(earlier.sheet, position), answerAt(later.sheet, position)];
    const change = typeof was === 'number' && typeof is === 'number' ? is - was : null;
    const moved = isComparable ? moveOfAnswer(was, is) : 'not-comparable';
    const weight = compiled.weights[position] ?? 0;
    return { indicatorId, weight, before: was, after: is, change, moved };
  };

  const elements = compiled.elements.map((element) => ({
    elementId: element.id,
    weight: element.weight,
    ...changeWithin(element),
    subElements: element.subElements.map((span) => ({
      subElementId: span.id,
      ...changeWithin(span),
      indicators: compiled.ids
        .slice(span.from, span.to)
        .map((indicatorId, at) => indicatorAt(indicatorId, span.from + at)),
    })),
  }));
  return {
    ...changeOf((sheet) => scoreSheet(compiled, sheet, []), likeForLikeOfWhole(elements)),
    elements,
    issues: [...earlier.issues, ...later.issues, ...compiled.issues],
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
