import type { ReadinessInstrument } from '../../framework/types.js';
import { compileInstrument } from '../sheet/compile-instrument.js';
import type { IndicatorPlace } from '../types.js';
import { krippendorffAlpha } from './krippendorff-alpha.js';
import { answersAt, readRaters } from './read-raters.js';
import type {
  Accord,
  IndicatorDisagreement,
  RaterAnswer,
  RaterDisagreement,
  RaterSheet,
} from './types.js';

/**
 * Where OPDs or assessors disagree, shown rather than averaged away: per indicator who rated what, the lowest
 * and the highest level, who gave them and how far they lie apart; and for all indicators together
 * Krippendorff's α for ordinal levels. The order of the raters changes nothing. Faulty answers are left out
 * and reported, as by `scoreReadiness`. Paths begin at `raterSheets`.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` as {@link scoreReadiness} does.
 *
 * @example
 * const { indicators } = raterDisagreement(kominfo2021.readiness, [
 *   { raterId: 'bappeda', ratings: [{ indicatorId: 'institution-council', current: 2 }] },
 *   { raterId: 'diskominfo', ratings: [{ indicatorId: 'institution-council', current: 5 }] },
 * ]);
 * indicators[0]?.range; // 3
 * indicators[0]?.highestRaters; // ['diskominfo']
 */
export function raterDisagreement(
  instrument: ReadinessInstrument,
  raterSheets: readonly RaterSheet[],
): RaterDisagreement {
  const compiled = compileInstrument(instrument);
  const { raters, issues } = readRaters(compiled, raterSheets);
  const indicators = compiled.places.map((place, position) =>
    disagreementOn(place, answersAt(raters, position), raters.length),
  );
  const units = indicators.map(({ answers }) => answers.flatMap(levelsOf));
  return {
    indicators: indicators.sort(
      (one, other) =>
        (other.range ?? 0) - (one.range ?? 0) || smallerSide(other) - smallerSide(one),
    ),
    agreement: krippendorffAlpha(units, { metric: 'ordinal' }),
    issues,
  };
}

function disagreementOn(
  place: IndicatorPlace,
  answers: readonly RaterAnswer[],
  raters: number,
): IndicatorDisagreement {
  const levels = answers.flatMap(levelsOf).sort((one, other) => one - other);
  const lowest = levels[0] ?? null;
  const highest = levels.at(-1) ?? null;
  const notApplicable = answers.length - levels.length;
  const ratersWith = (level: RaterAnswer['current'] | null): string[] =>
    answers.flatMap(({ current, raterId }) => (current === level ? [raterId] : []));
  return {
    ...place,
    answers,
    rated: levels.length,
    notApplicable,
    missing: raters - answers.length,
    lowest,
    highest,
    range: lowest === null || highest === null || levels.length < 2 ? null : highest - lowest,
    lowestRaters: ratersWith(lowest),
    highestRaters: ratersWith(highest),
    applicabilityDisputed: levels.length > 0 && notApplicable > 0,
    accord: accordOf(answers),
  };
}

function accordOf(answers: readonly RaterAnswer[]): Accord {
  const [first, ...others] = answers;
  if (first === undefined) return 'unanswered';
  if (others.length === 0) return 'single';
  return others.every(({ current }) => current === first.current) ? 'agreed' : 'disputed';
}

function levelsOf({ current }: RaterAnswer): Exclude<RaterAnswer['current'], 'not-applicable'>[] {
  return current === 'not-applicable' ? [] : [current];
}

function smallerSide({ rated, notApplicable }: IndicatorDisagreement): number {
  return Math.min(rated, notApplicable);
}
