import type { ReadinessInstrument } from '../framework/types.js';
import { rescoreSheet } from './rescore-sheet.js';
import { scoreSheet } from './score-sheet.js';
import { emptySheet } from './sheet/answer-sheet.js';
import { compileInstrument } from './sheet/compile-instrument.js';
import { readScored } from './sheet/read-scored.js';
import type { ReadinessRating, ReadinessScore } from './types.js';

/**
 * Keeps the score of one sheet of answers while they change. Results are immutable, and parts that an answer
 * did not touch are the same objects as before, so a page can tell by reference what to draw again.
 *
 * @example
 * const scorer: ReadinessScorer = createReadinessScorer(kominfo2021.readiness, []);
 * scorer.score.score; // null
 * scorer.rate({ indicatorId: 'institution-council', current: 4 }).score; // 4
 */
export interface ReadinessScorer {
  /** The score of the answers as they stand: bit for bit what `scoreReadiness` makes of {@link ratings}. */
  readonly score: ReadinessScore;
  /** The answers as they stand. */
  readonly ratings: readonly ReadinessRating[];
  /**
   * Puts a rating in the place of the indicator's earlier one, or at the end if it has none, and gives the
   * new score. A faulty rating is reported in `issues`, as by `scoreReadiness`. What changes no figure and has
   * no fault, such as a note, gives the same object.
   */
  rate(rating: ReadinessRating): ReadinessScore;
}

/**
 * Scores a sheet of answers and then each changed answer for a small part of the price: only the
 * sub-element and the element of its indicator are summed again, and the whole from its elements. For a
 * form that shows the score while someone fills it in, and for a roll-up of many regions with one scorer each.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const scorer = createReadinessScorer(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 3 },
 *   { indicatorId: 'institution-council', current: 4 },
 * ]);
 * scorer.score.score; // 3.5
 * scorer.rate({ indicatorId: 'people-ict-competence', current: 5 }).score; // 4.5
 */
export function createReadinessScorer(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessScorer {
  const compiled = compileInstrument(instrument);
  const sheet = emptySheet(compiled.ids.length);
  const places = new Map<string, number>();
  ratings.forEach(({ indicatorId }, index) => {
    if (!places.has(indicatorId)) places.set(indicatorId, index);
  });
  const current = [...ratings];
  // Made when asked for: a copy a change would take time in proportion to all answers.
  let list: readonly ReadinessRating[] | null = null;
  let score = scoreSheet(compiled, sheet, readScored(compiled, sheet, current));
  return {
    get score() {
      return score;
    },
    get ratings() {
      list ??= current.slice();
      return list;
    },
    rate(rating) {
      const index = places.get(rating.indicatorId) ?? current.length;
      places.set(rating.indicatorId, index);
      current[index] = rating;
      list = null;
      score = rescoreSheet(compiled, sheet, score, rating, index);
      return score;
    },
  };
}
