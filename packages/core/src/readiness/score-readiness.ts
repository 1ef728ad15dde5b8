import type { ReadinessInstrument } from '../framework/types.js';
import { scoreSheet } from './score-sheet.js';
import { compileInstrument } from './sheet/compile-instrument.js';
import { readScored } from './sheet/read-scored.js';
import type { ReadinessRating, ReadinessScore } from './types.js';

/**
 * Scores readiness on an instrument.
 *
 * An element's score is the weighted mean of the levels of its answered, applicable indicators; the
 * overall score is the weighted mean of the elements that have one. All lie in 1–5. Where nothing is
 * rated the score is `null` (*belum dinilai*), never 0. *Tidak berlaku* counts nowhere. Sums run in the
 * instrument's order, whatever the order of the answers. Nothing is rounded.
 *
 * The first rating of an indicator counts. Further ones, ratings of indicators that the instrument lacks
 * and levels or targets outside 1–5 are left out and reported in `issues`; so is an instrument, or an element that
 * counts, in which nothing weighs anything (`all-weights-zero`): its score is `null`. Paths begin at `ratings` or
 * `instrument`.
 *
 * The scale and the weights of the built-in instrument are our own proposal, not an official method.
 * An instrument is immutable: it is laid out once per object, so a changed one has to be another object.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` for an instrument that `frameworkSchema` and
 * `checkFramework` refuse: an id used twice, a weight that is negative, not finite or overflows.
 *
 * @example
 * const { score, bandId } = scoreReadiness(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 3 },
 *   { indicatorId: 'institution-council', current: 4 },
 * ]);
 * score; // 3.5
 * bandId; // 'fairly-ready'
 */
export function scoreReadiness(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): ReadinessScore {
  const compiled = compileInstrument(instrument);
  const issues = readScored(compiled, compiled.scratch, ratings);
  return scoreSheet(compiled, compiled.scratch, issues);
}
