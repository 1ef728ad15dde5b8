import type * as z from 'zod/mini';
import type { crosswalkSchema, frameworkSchema } from './schema.js';

/**
 * A versioned method ("kerangka"): dimensions, readiness instrument, SWOT profile, index bands and
 * evaluation weights, with its legal basis and validity. A masterplan names the one it uses.
 *
 * @example
 * const own: Framework = { ...kominfo2021, id: 'kerangka-kami', version: '1' };
 * checkFramework(own); // []
 */
export interface Framework extends z.output<typeof frameworkSchema> {}

/**
 * One of the six dimensions, with its sub-dimensions. Its code of two to four capitals is used in item codes.
 *
 * @example
 * {
 *   id: 'smart-governance',
 *   code: 'GOV',
 *   name: { id: 'Smart Governance', en: 'Smart Governance' },
 *   description: { id: 'Tata kelola yang cerdas', en: 'Smart governance' },
 *   subDimensions: [],
 * }
 */
export type Dimension = Framework['dimensions'][number];

/**
 * A sub-dimension: the finest official level; free tags go below it. `aspect` says in a few words what it is
 * about.
 *
 * @example
 * {
 *   id: 'living-health',
 *   name: { id: 'Prasarana kesehatan', en: 'Health' },
 *   aspect: { id: 'Pangan, layanan kesehatan, olahraga', en: 'Food, health care, sport' },
 * }
 */
export type SubDimension = Dimension['subDimensions'][number];

/**
 * Elements, sub-elements and indicators that readiness is rated on, with weights and bands.
 *
 * @example
 * const own: ReadinessInstrument = {
 *   ...readinessInstrument,
 *   id: 'instrumen-kami',
 *   threeWay: ['poor', 'poor', 'poor', 'fair', 'good'],
 * };
 * indicatorsOf(own).length; // 27
 */
export type ReadinessInstrument = Framework['readiness'];

/**
 * An element of an instrument, such as *struktur*, with its weight among the elements (0 or more) and at least
 * one sub-element.
 *
 * @example
 * const nameOf = (element: ReadinessElement) => element.name.id;
 * readinessInstrument.elements.map(nameOf); // ['Struktur', 'Infrastruktur', 'Suprastruktur']
 */
export type ReadinessElement = ReadinessInstrument['elements'][number];

/**
 * A sub-element, such as *anggaran*, with at least one indicator. It has no weight of its own: its indicators
 * weigh within their element.
 *
 * @example
 * {
 *   id: 'structure-budget',
 *   name: { id: 'Anggaran', en: 'Budget' },
 *   indicators: [{ id: 'budget-share', name: { id: 'Porsi TIK', en: 'ICT share' }, weight: 1 }],
 * }
 */
export type ReadinessSubElement = ReadinessElement['subElements'][number];

/**
 * What is rated from 1 to 5, with its weight among the indicators of its element (0 or more).
 *
 * @example
 * { id: 'institution-council', name: { id: 'Dewan', en: 'Council' }, weight: 1 }
 */
export type ReadinessIndicator = ReadinessSubElement['indicators'][number];

/**
 * What levels 1 to 5, in this order, count as in the three-way view: `poor` *buruk*, `fair` *sedang*,
 * `good` *baik*.
 *
 * @example
 * const strict: ReadinessThreeWay = ['poor', 'poor', 'poor', 'fair', 'good'];
 */
export type ReadinessThreeWay = NonNullable<ReadinessInstrument['threeWay']>;

/**
 * For each indicator, by id, what levels 1 to 5 mean and what evidence each needs, in this order.
 *
 * @example
 * const lowest = (levels: ReadinessLevels, indicatorId: string) => levels[indicatorId]?.[0];
 * lowest(readinessLevels, 'no-such-indicator'); // undefined
 */
export type ReadinessLevels = NonNullable<ReadinessInstrument['levels']>;

/**
 * A named range: `from <= value < below`; the last band of a list also holds its upper end.
 *
 * @example
 * { id: 'ready', name: { id: 'Siap', en: 'Ready' }, from: 4, below: 5 }
 */
export type Band = ReadinessInstrument['bands'][number];

/**
 * An official index with its bands, such as SPBE or Pemdi; where known also the years it has figures for, when
 * it is the one to go by, and what it is made of.
 *
 * @example
 * const bandsOf = (index: IndexDefinition) => index.bands.map(({ name }) => name.id);
 * bandsOf(pemdiIndex); // ['Kurang', 'Cukup', 'Baik', 'Sangat Baik', 'Memuaskan']
 */
export type IndexDefinition = Framework['indices'][number];

/**
 * The aspects and indicators that an index is made of, with weights (0 or more) and the scale of its levels.
 *
 * @example
 * {
 *   scale: { lowest: 1, highest: 5 },
 *   aspects: [
 *     {
 *       id: 'aspect-1',
 *       name: { id: 'Aspek 1', en: 'Aspect 1' },
 *       indicators: [
 *         { id: 'indicator-1', name: { id: 'Indikator 1', en: 'Indicator 1' }, weight: 5 },
 *       ],
 *     },
 *   ],
 * }
 */
export type IndexStructure = NonNullable<IndexDefinition['structure']>;

/**
 * A published set of weights for the yearly evaluation. They need not sum to 100: a score divides by their sum.
 *
 * @example
 * {
 *   id: 'our-weights',
 *   name: { id: 'Bobot kami', en: 'Our weights' },
 *   scale: { lowest: 1, highest: 5 },
 *   weights: { baseline: 10, output: 20, outcome: 30, impact: 30, quickWin: 10 },
 * }
 */
export type EvaluationProfile = Framework['evaluation'][number];

/**
 * A part that no public text lays down: shown to users as *usulan, bukan ketentuan resmi*.
 *
 * @example
 * const part: ProposedPart = 'readiness-weights';
 * isProposal(kominfo2021, part); // true
 */
export type ProposedPart = Framework['proposals'][number];

/**
 * Which part of one framework answers which part of another; `proposal` where no public text says so.
 *
 * @example
 * {
 *   from: { id: 'kominfo-2021', version: '1' },
 *   to: { id: 'rpm-kota-cerdas-2026', version: '1' },
 *   proposal: true,
 *   entries: [{ from: 'living-health', to: ['city-life-health'] }],
 * }
 */
export interface Crosswalk extends z.output<typeof crosswalkSchema> {}

/**
 * A text in both languages of the product; neither is empty.
 *
 * @example
 * { id: 'Pelayanan publik', en: 'Public service' }
 */
export type LocalisedText = Framework['name'];
