import type { ReadinessInstrument } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { answerCodes, levelAt } from '../sheet/answer-sheet.js';
import { compileInstrument } from '../sheet/compile-instrument.js';
import { readAnswers } from '../sheet/read-answers.js';
import type { IndicatorPlace, ReadinessRating } from '../types.js';

/**
 * An indicator that still needs an answer, and why.
 *
 * @example
 * const missing: MissingAnswer = {
 *   indicatorId: 'institution-council',
 *   elementId: 'superstructure',
 *   subElementId: 'superstructure-institution',
 *   reason: 'not-answered',
 * };
 */
export interface MissingAnswer extends IndicatorPlace {
  readonly reason: 'not-answered' | 'level-out-of-range';
}

/**
 * What a sheet of answers still owes.
 *
 * @example
 * const complete: MissingAnswers = { missing: [], withoutEvidence: [], issues: [] };
 */
export interface MissingAnswers {
  /** Without a level, and not marked *tidak berlaku*. */
  readonly missing: readonly MissingAnswer[];
  /** With a level, but with nothing to show for it. */
  readonly withoutEvidence: readonly IndicatorPlace[];
  readonly issues: readonly Issue[];
}

/**
 * Which indicators still lack an answer, and which have a level without evidence, each in the instrument's
 * order: the to-do list beside a form. The counts are those of `scoreReadiness`'s coverage. Paths begin at `ratings`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { missing, withoutEvidence } = missingAnswers(kominfo2021.readiness, [
 *   { indicatorId: 'people-ict-competence', current: 3 },
 * ]);
 * missing.length; // 26
 * withoutEvidence[0]?.indicatorId; // 'people-ict-competence'
 */
export function missingAnswers(
  instrument: ReadinessInstrument,
  ratings: readonly ReadinessRating[],
): MissingAnswers {
  const compiled = compileInstrument(instrument);
  const { scratch: sheet, places } = compiled;
  const issues = readAnswers(compiled, sheet, ratings);
  const missing: MissingAnswer[] = [];
  const withoutEvidence: IndicatorPlace[] = [];
  places.forEach((place, position) => {
    const code = sheet.levels[position];
    if (levelAt(sheet, position) !== undefined) {
      if (sheet.evidenced[position] === 0) withoutEvidence.push(place);
    } else if (code === answerCodes.outOfRange) {
      missing.push({ ...place, reason: 'level-out-of-range' });
    } else if (code !== answerCodes.notApplicable) {
      missing.push({ ...place, reason: 'not-answered' });
    }
  });
  return { missing, withoutEvidence, issues };
}
