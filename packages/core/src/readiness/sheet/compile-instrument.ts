import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { checkInstrumentWeights } from '../../framework/check/check-instrument-weights.js';
import { indicatorsOf } from '../../framework/indicators-of.js';
import type { Band, ReadinessElement, ReadinessInstrument } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { highestLevel } from '../levels.js';
import type { IndicatorPlace } from '../types.js';
import { emptySheet, type AnswerSheet } from './answer-sheet.js';

/** A run of indicators that are averaged together: those of a sub-element or of an element. */
export interface Span {
  readonly id: string;
  readonly from: number;
  /** One after the last. */
  readonly to: number;
}

export interface ElementSpan extends Span {
  readonly weight: number;
  readonly subElements: readonly Span[];
}

/** An instrument laid out flat, in its own order: what every sum runs over. */
export interface CompiledInstrument {
  readonly identity: { readonly id: string; readonly version: string };
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** By position, where an indicator stands. */
  readonly places: readonly IndicatorPlace[];
  readonly weights: Float64Array;
  readonly elements: readonly ElementSpan[];
  readonly bands: readonly Band[];
  /** Where nothing weighs anything, so that a mean has nothing to divide by. Paths begin at `instrument`. */
  readonly issues: readonly Issue[];
  /** For calls that are done with their answers when they return, so that scoring many regions allocates little. */
  readonly scratch: AnswerSheet;
}

const compiled = new WeakMap<ReadinessInstrument, CompiledInstrument>();

/**
 * The flat form of an instrument, made once per object: an instrument is immutable, so a changed one has to
 * be another object.
 *
 * @throws KotaCerdasError `KC_INVALID_INSTRUMENT` for an instrument that `frameworkSchema` and
 * `checkFramework` refuse: two indicators with one id, or a weight that is negative, not finite or so
 * large that sums overflow.
 */
export function compileInstrument(instrument: ReadinessInstrument): CompiledInstrument {
  const known = compiled.get(instrument);
  if (known !== undefined) return known;
  const fresh = compile(instrument);
  compiled.set(instrument, fresh);
  return fresh;
}

function compile(instrument: ReadinessInstrument): CompiledInstrument {
  const { id, version, elements, bands } = instrument;
  const indicators = indicatorsOf(instrument);
  const ids = indicators.map((indicator) => indicator.id);
  const positions = new Map(ids.map((indicatorId, position) => [indicatorId, position]));
  if (positions.size < ids.length) refuse(instrument, 'two indicators have the same id');
  const weights = Float64Array.from(indicators, (indicator) => indicator.weight);
  refuseWeights(instrument, weights);
  refuseWeights(
    instrument,
    elements.map((element) => element.weight),
  );
  return {
    identity: { id, version },
    ids,
    positions,
    places: placesOf(elements),
    weights,
    elements: spansOf(elements),
    bands,
    issues: checkInstrumentWeights(instrument, ['instrument']),
    scratch: emptySheet(ids.length),
  };
}

function placesOf(elements: readonly ReadinessElement[]): IndicatorPlace[] {
  return elements.flatMap((element) =>
    element.subElements.flatMap((subElement) =>
      subElement.indicators.map((indicator) => ({
        indicatorId: indicator.id,
        elementId: element.id,
        subElementId: subElement.id,
      })),
    ),
  );
}

function spansOf(elements: readonly ReadinessElement[]): ElementSpan[] {
  let position = 0;
  return elements.map(({ id, weight, subElements }) => {
    const from = position;
    const spans = subElements.map((subElement) => {
      const start = position;
      position += subElement.indicators.length;
      return { id: subElement.id, from: start, to: position };
    });
    return { id, weight, from, to: position, subElements: spans };
  });
}

function refuseWeights(instrument: ReadinessInstrument, weights: Iterable<number>): void {
  let sum = 0;
  for (const weight of weights) {
    if (!(weight >= 0)) refuse(instrument, `a weight is ${weight}`);
    sum += weight;
  }
  if (!Number.isFinite(sum * highestLevel)) refuse(instrument, 'the weights overflow');
}

function refuse({ id, version }: ReadinessInstrument, reason: string): never {
  throw new KotaCerdasError(
    'KC_INVALID_INSTRUMENT',
    `The readiness instrument ${id} ${version} cannot be scored: ${reason}.`,
  );
}
