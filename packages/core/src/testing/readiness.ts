import fc from 'fast-check';
import { indicatorsOf } from '../framework/indicators-of.js';
import { readinessBands } from '../framework/instrument/bands.js';
import type { ReadinessInstrument } from '../framework/types.js';
import type { ReadinessAnswer, ReadinessLevel, ReadinessRating } from '../readiness/types.js';

const name = { id: 'nama', en: 'name' };

export const levels = [1, 2, 3, 4, 5] as const satisfies readonly ReadinessLevel[];

/** A level, and now and then that the indicator doesn't apply or that nothing was answered. */
const anyAnswer: fc.Arbitrary<ReadinessAnswer> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...levels) },
  fc.constant('not-applicable' as const),
  fc.constant(null),
);

/** Equal, whole, decimal and zero weights. */
const weight = fc.oneof(
  fc.constant(1),
  fc.nat(9),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.constantFrom(0.1, 0.3, 0.7),
);

/** Any instrument: up to three elements of up to three sub-elements of up to four indicators. */
export const anyInstrument: fc.Arbitrary<ReadinessInstrument> = fc
  .array(
    fc.tuple(
      weight,
      fc.array(fc.array(weight, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((elements) => ({
    id: 'any',
    version: '1',
    elements: elements.map(([elementWeight, subElements], e) => ({
      id: `element-${e}`,
      name,
      weight: elementWeight,
      subElements: subElements.map((weights, s) => ({
        id: `element-${e}-${s}`,
        name,
        indicators: weights.map((value, i) => ({ id: `i-${e}-${s}-${i}`, name, weight: value })),
      })),
    })),
    bands: readinessBands,
  }));

export function anyRating(indicatorId: string): fc.Arbitrary<ReadinessRating> {
  return fc.record({
    indicatorId: fc.constant(indicatorId),
    current: anyAnswer,
    target: fc.option(fc.constantFrom(...levels), { nil: undefined }),
    evidence: fc.constantFrom(undefined, [], [{ label: 'Laporan' }]),
  });
}

/** Answers to some of the indicators, in any order. */
export function anySheet(instrument: ReadinessInstrument): fc.Arbitrary<ReadinessRating[]> {
  const ids = indicatorsOf(instrument).map((indicator) => indicator.id);
  return fc.shuffledSubarray(ids).chain((some) => fc.tuple(...some.map(anyRating)));
}

/** An instrument with a sheet of answers to it. */
export const anyAssessment: fc.Arbitrary<readonly [ReadinessInstrument, ReadinessRating[]]> =
  anyInstrument.chain((instrument) => fc.tuple(fc.constant(instrument), anySheet(instrument)));

/** The instrument with all weights, of elements and of indicators, changed. */
export function reweighed(
  instrument: ReadinessInstrument,
  change: (weight: number) => number,
): ReadinessInstrument {
  return {
    ...instrument,
    elements: instrument.elements.map((element) => ({
      ...element,
      weight: change(element.weight),
      subElements: element.subElements.map((part) => ({
        ...part,
        indicators: part.indicators.map((entry) => ({ ...entry, weight: change(entry.weight) })),
      })),
    })),
  };
}
