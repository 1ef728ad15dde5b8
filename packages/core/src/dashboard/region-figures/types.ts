import type { Issue } from '../../issue/issue.js';
import type { Quadrant } from '../../swot/types.js';

/**
 * What is told of one region on a map of all: its latest edition and its main figures. What isn't known is
 * `null`.
 *
 * @example
 * const figure: RegionFigure = {
 *   code: '32.78', name: 'Kota Tasikmalaya', title: null, sample: false, publishedAt: null,
 *   readiness: 3.27, bandId: 'fairly-ready', quadrant: 'SO', innovations: 42, progress: 61.5,
 * };
 */
export interface RegionFigure {
  /** Kemendagri code of a province, kabupaten or kota. */
  readonly code: string;
  readonly name: string;
  /** The title of its plan. */
  readonly title: string | null;
  readonly sample: boolean;
  /** ISO 8601; when its edition was published, or the moment its figures stand for. */
  readonly publishedAt: string | null;
  /** The consolidated score of readiness, 1 to 5. */
  readonly readiness: number | null;
  readonly bandId: string | null;
  /** Where the analysis of the whole region stands. */
  readonly quadrant: Quadrant | null;
  readonly innovations: number | null;
  /** Mean progress of the programmes that have reported, 0 to 100. */
  readonly progress: number | null;
}

/**
 * What regions can be shaded by: whether there is a plan, readiness, the SWOT quadrant, how many innovations,
 * progress of programmes.
 *
 * @example
 * const measure: RegionMeasure = 'readiness';
 */
export type RegionMeasure = (typeof regionMeasures)[number];

/**
 * All measures, in the order they are offered.
 *
 * @example
 * regionMeasures[0]; // 'plan'
 */
export const regionMeasures = ['plan', 'readiness', 'quadrant', 'innovations', 'progress'] as const;

/**
 * What {@link readRegionFigures} gives.
 *
 * @example
 * const count = (result: RegionFiguresResult) => (result.ok ? result.regions.length : 0);
 * count(readRegionFigures([])); // 0
 */
export type RegionFiguresResult =
  | {
      readonly ok: true;
      /** One for each code, by code. */
      readonly regions: readonly RegionFigure[];
      /** Entries that name no region, by their place in the list, from 0. */
      readonly leftOut: readonly number[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A class of regions that are shaded alike. `from` and `to` are the least and the greatest value of a class of
 * numbers, `null` for others.
 *
 * @example
 * const group: RegionClass = { id: 'fairly-ready', from: 3, to: 4, regions: 12 };
 */
export interface RegionClass {
  /** A band, a quadrant, `plan`, or the place of a class of numbers, from 1. */
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  /** How many regions are in it. */
  readonly regions: number;
}

/**
 * Regions sorted into classes by one measure.
 *
 * @example
 * const classes: RegionClasses = { measure: 'plan', classes: [], classOf: new Map(), unknown: 0 };
 */
export interface RegionClasses {
  readonly measure: RegionMeasure;
  /** The lowest first. */
  readonly classes: readonly RegionClass[];
  /** The place in `classes` of each region that has a value, by its code. */
  readonly classOf: ReadonlyMap<string, number>;
  /** How many of the given regions have no value. */
  readonly unknown: number;
}

/**
 * How many regions of a map are in each class.
 *
 * @example
 * const counts: RegionClassCounts = { regions: 27, counts: [3, 9], known: 12, unknown: 5, without: 10 };
 */
export interface RegionClassCounts {
  /** How many regions the map has here. */
  readonly regions: number;
  /** In the order of the classes. */
  readonly counts: readonly number[];
  /** How many are in any class. */
  readonly known: number;
  /** How many are given but have no value. */
  readonly unknown: number;
  /** How many are not given: they have no plan. */
  readonly without: number;
}
