import type { ReadinessInstrument } from '../../framework/types.js';
import { figuresOf } from '../figures.js';
import { scoreSheet } from '../score-sheet.js';
import { answerAt, type AnswerSheet } from '../sheet/answer-sheet.js';
import { compileInstrument } from '../sheet/compile-instrument.js';
import type { ReadinessFigures } from '../types.js';
import { commonAnswers } from './common-answers.js';
import { moveOfAnswer, moveOfScore } from './movement.js';
import { readPeriod } from './read-period.js';
import type { IndicatorChange, RatedPeriod, ReadinessComparison, ScoreChange } from './types.js';

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
 * likeForLike; // { before: 3, after: 3, change: 0, indicators: 1 }
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
  const [commonEarlier, commonLater] = commonAnswers(earlier.sheet, later.sheet);

  const changeOf = (figures: (sheet: AnswerSheet) => ReadinessFigures): ScoreChange => {
    const [was, is] = [figures(earlier.sheet), figures(later.sheet)];
    const [common, commonNow] = [figures(commonEarlier), figures(commonLater)];
    const likeForLike = {
      before: common.score,
      after: commonNow.score,
      change: difference(common.score, commonNow.score),
      indicators: common.coverage.answered,
    };
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

  const indicatorAt = (indicatorId: string, position: number): IndicatorChange => {
    const [was, is] = [answerAt(earlier.sheet, position), answerAt(later.sheet, position)];
    const change = typeof was === 'number' && typeof is === 'number' ? is - was : null;
    const moved = isComparable ? moveOfAnswer(was, is) : 'not-comparable';
    return { indicatorId, before: was, after: is, change, moved };
  };

  return {
    ...changeOf((sheet) => scoreSheet(compiled, sheet, [])),
    elements: compiled.elements.map((element) => ({
      elementId: element.id,
      ...changeOf((sheet) => figuresOf(compiled, sheet, element)),
      subElements: element.subElements.map((span) => ({
        subElementId: span.id,
        ...changeOf((sheet) => figuresOf(compiled, sheet, span)),
        indicators: compiled.ids
          .slice(span.from, span.to)
          .map((indicatorId, at) => indicatorAt(indicatorId, span.from + at)),
      })),
    })),
    issues: [...earlier.issues, ...later.issues, ...compiled.issues],
  };
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
