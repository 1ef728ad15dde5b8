import type * as z from 'zod/mini';
import type { crosswalkSchema, frameworkSchema } from './schema.js';

/**
 * A versioned method ("kerangka"): dimensions, readiness instrument, SWOT profile, index bands and
 * evaluation weights, with its legal basis and validity. A masterplan names the one it uses.
 */
export interface Framework extends z.output<typeof frameworkSchema> {}

/** One of the six dimensions, with its sub-dimensions. */
export type Dimension = Framework['dimensions'][number];

/** A sub-dimension: the finest official level; free tags go below it. */
export type SubDimension = Dimension['subDimensions'][number];

/** Elements, sub-elements and indicators that readiness is rated on, with weights and bands. */
export type ReadinessInstrument = Framework['readiness'];

export type ReadinessElement = ReadinessInstrument['elements'][number];

export type ReadinessSubElement = ReadinessElement['subElements'][number];

export type ReadinessIndicator = ReadinessSubElement['indicators'][number];

/**
 * What levels 1 to 5, in this order, count as in the three-way view: `poor` *buruk*, `fair` *sedang*,
 * `good` *baik*.
 *
 * @example
 * const strict: ReadinessThreeWay = ['poor', 'poor', 'poor', 'fair', 'good'];
 */
export type ReadinessThreeWay = NonNullable<ReadinessInstrument['threeWay']>;

/** For each indicator, what levels 1 to 5 mean and what evidence each needs. */
export type ReadinessLevels = NonNullable<ReadinessInstrument['levels']>;

/** A named range: `from <= value < below`; the last band of a list also holds its upper end. */
export type Band = ReadinessInstrument['bands'][number];

/** An official index with its bands, such as SPBE or Pemdi. */
export type IndexDefinition = Framework['indices'][number];

/** The aspects and indicators that an index is made of, with weights and the scale of its levels. */
export type IndexStructure = NonNullable<IndexDefinition['structure']>;

/** A published set of weights for the yearly evaluation. */
export type EvaluationProfile = Framework['evaluation'][number];

/** A part that no public text lays down: shown to users as *usulan, bukan ketentuan resmi*. */
export type ProposedPart = Framework['proposals'][number];

/** Which part of one framework answers which part of another. */
export interface Crosswalk extends z.output<typeof crosswalkSchema> {}

/** A text in both languages of the product. */
export type LocalisedText = Framework['name'];
