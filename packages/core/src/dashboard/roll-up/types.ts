import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { Quadrant } from '../../swot/types.js';
import type { Freshness } from '../innovation/freshness.js';
import type { TraceSummary } from '../trace/types.js';
import type { InnovationsSummary, ItemCounts, MasterplanSummary, SourceAmount } from '../types.js';

/**
 * How regions are rolled up.
 *
 * @example
 * const options: RollUpOptions = { expected: ['32.06', '32.78'], includeSamples: true };
 */
export interface RollUpOptions {
  /** Codes of the regions that should have a plan; those without one are named. */
  readonly expected?: readonly string[] | undefined;
  /** Whether *data contoh* counts; it doesn't unless asked. */
  readonly includeSamples?: boolean | undefined;
  /** Frameworks that say the order of dimensions, elements and bands; the built-in ones if left out. */
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * A mean with its parts: `mean = numerator / denominator`, `null` where the denominator is 0.
 *
 * @example
 * const mean: ExplainedMean = { mean: 3.5, numerator: 7, denominator: 2 };
 */
export interface ExplainedMean {
  readonly mean: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Why a summary or an expected region is not counted: another summary of the region is newer; it is *data
 * contoh*; it is restricted to a filter; a part of it is missing or a figure none; there is no plan.
 *
 * @example
 * const reason: LeftOutReason = 'no-plan';
 */
export type LeftOutReason = 'duplicate-region' | 'sample' | 'filtered' | 'invalid' | 'no-plan';

/**
 * A summary or an expected region that is not counted, and why.
 *
 * @example
 * const leftOut: LeftOutRegion = {
 *   code: '32.06', name: null, masterplanId: null, reason: 'no-plan', issues: [],
 * };
 */
export interface LeftOutRegion {
  readonly code: string;
  /** `null` for an expected region of which nothing was given. */
  readonly name: string | null;
  readonly masterplanId: string | null;
  readonly reason: LeftOutReason;
  /** What is wrong with an invalid one; paths start at its summary. */
  readonly issues: readonly Issue[];
}

/**
 * A region that is counted, with the plan that stands for it.
 *
 * @example
 * const counted: CountedRegion = { code: '32.78', name: 'Kota Tasikmalaya', masterplanId: 'rencana' };
 */
export interface CountedRegion {
  readonly code: string;
  readonly name: string;
  readonly masterplanId: string;
}

/**
 * A region's readiness among the others.
 *
 * @example
 * const score: RegionScore = {
 *   code: '32.78', name: 'Kota Tasikmalaya', score: 3.27, bandId: 'fairly-ready', rank: 1,
 * };
 */
export interface RegionScore {
  readonly code: string;
  readonly name: string;
  readonly score: number;
  readonly bandId: string | null;
  /** 1 for the highest; regions with the same score share a rank. */
  readonly rank: number;
}

/**
 * A counted region without a score: no assessment, none consolidated, or nothing rated in it.
 *
 * @example
 * const region: UnscoredRegion = { code: '32.06', name: 'Kabupaten Tasikmalaya', reason: 'no-assessment' };
 */
export interface UnscoredRegion {
  readonly code: string;
  readonly name: string;
  readonly reason: 'no-assessment' | 'not-consolidated' | 'nothing-rated';
}

/**
 * Readiness of the regions that were scored on one instrument; scores of two instruments are never mixed.
 * Every region counts the same (our own proposal). Built on self-assessment: *simulasi, bukan nilai resmi*.
 *
 * @example
 * const readiness: Pick<ReadinessRollUp, 'mean' | 'median' | 'denominator'> = {
 *   mean: 3.1, median: 3, denominator: 12,
 * };
 */
export interface ReadinessRollUp extends ExplainedMean {
  readonly instrument: { readonly id: string; readonly version: string };
  /** Of an even number of regions the mean of the two in the middle. */
  readonly median: number;
  readonly lowest: RegionScore;
  readonly highest: RegionScore;
  /** All bands of a known instrument in order, else those that occur, by id. */
  readonly bands: readonly { readonly bandId: string; readonly regions: number }[];
  /** Mean of each element over the regions that have one for it. */
  readonly elements: readonly (ExplainedMean & { readonly elementId: string })[];
  /** Highest score first, then by code. */
  readonly ranking: readonly RegionScore[];
}

/**
 * Items and budget of one dimension over regions.
 *
 * @example
 * const dimension: DimensionRollUp = {
 *   dimensionId: 'smart-living', budget: 325_000_000,
 *   problems: 2, needs: 3, innovations: 1, strategies: 1, programs: 2,
 * };
 */
export interface DimensionRollUp extends ItemCounts {
  readonly dimensionId: string;
  /** Whole rupiah. */
  readonly budget: number;
}

/**
 * The regions that use one framework, dimension by dimension: those of two frameworks are never mixed.
 *
 * @example
 * const framework: FrameworkRollUp = {
 *   id: 'kominfo-2021', version: '1', known: true, regions: 12, dimensions: [],
 * };
 */
export interface FrameworkRollUp {
  readonly id: string;
  readonly version: string;
  /** Whether it is among the frameworks that were given; else dimensions stand by id. */
  readonly known: boolean;
  readonly regions: number;
  readonly dimensions: readonly DimensionRollUp[];
}

/**
 * What the plans of several regions come to. Counts and rupiah are exact up to 9,007,199,254,740,991.
 *
 * @example
 * const figures: Pick<RegionsFigures, 'regions' | 'items'> = {
 *   regions: 2, items: { problems: 4, needs: 6, innovations: 2, strategies: 2, programs: 4 },
 * };
 */
export interface RegionsFigures {
  /** How many regions are counted. */
  readonly regions: number;
  readonly items: ItemCounts;
  readonly states: MasterplanSummary['states'];
  /** Of the regions that say it: summaries from older versions don't. `null` when none of those counted does. */
  readonly opds: {
    readonly regions: number;
    readonly total: number;
    readonly withItems: number;
    readonly owing: number;
  } | null;
  readonly innovations: Pick<
    InnovationsSummary,
    'total' | 'fromOpds' | 'fromCouncil' | 'owners' | 'completed' | 'stages'
  > & {
    readonly freshness: Freshness;
    /** Mean over all innovations of all regions, 0 to 100. */
    readonly progress: ExplainedMean;
  };
  readonly programs: Pick<MasterplanSummary['programs'], 'total' | 'quickWins' | 'byStatus'> & {
    /** Mean over all programmes that have reported, 0 to 100. */
    readonly progress: ExplainedMean & { readonly unreported: number };
  };
  readonly budget: {
    readonly total: number;
    /** Of the total, what stands in cancelled programmes, of the regions that say it, like `opds`. */
    readonly cancelled: { readonly regions: number; readonly amount: number } | null;
    readonly byYear: readonly { readonly year: number; readonly amount: number }[];
    readonly bySource: readonly SourceAmount[];
  };
  /** Of the regions that say it, like `opds`. */
  readonly problems: (TraceSummary['problems'] & { readonly regions: number }) | null;
  /** Regions by the quadrant of their own SWOT analysis; `none` has none yet. */
  readonly swot: Readonly<Record<Quadrant | 'none', number>>;
  /**
   * How many of those regions have an analysis whose scale may mislead the position (`reversed-scale-trap`, or
   * `magnitude-scale-trap` on a threshold): with weaknesses and threats turned round it may lie elsewhere.
   */
  readonly swotTrapped: Readonly<Record<Quadrant, number>>;
  /** One entry for each instrument, that of most regions first. */
  readonly readiness: readonly ReadinessRollUp[];
  readonly unscored: readonly UnscoredRegion[];
  /** That of most regions first. */
  readonly frameworks: readonly FrameworkRollUp[];
  /** `budget-too-large` when the total is more than can be computed to the last rupiah; else empty. */
  readonly issues: readonly Issue[];
}

/**
 * The regions of one province; a plan of the province itself is one of them.
 *
 * @example
 * const province: Pick<ProvinceRollUp, 'provinceCode' | 'regions'> = { provinceCode: '32', regions: 27 };
 */
export interface ProvinceRollUp extends RegionsFigures {
  readonly provinceCode: string;
}

/**
 * Every figure of many regions, and which of them stand behind it.
 *
 * @example
 * const summary: Pick<RegionsSummary, 'given' | 'counted' | 'leftOut'> = {
 *   given: 1,
 *   counted: [{ code: '32.78', name: 'Kota Tasikmalaya', masterplanId: 'rencana' }],
 *   leftOut: [],
 * };
 */
export interface RegionsSummary extends RegionsFigures {
  /** How many summaries were given. */
  readonly given: number;
  /** By code. */
  readonly counted: readonly CountedRegion[];
  readonly leftOut: readonly LeftOutRegion[];
  /** `counted ÷ regions` of those expected; `null` when none were named. */
  readonly expected: {
    readonly regions: number;
    readonly counted: number;
    readonly share: number | null;
    /** Codes that are counted though nobody expected them. */
    readonly unexpected: readonly string[];
  } | null;
  /** The moments that freshness is counted from: the summaries may stem from several days. */
  readonly asOf: { readonly earliest: string; readonly latest: string } | null;
  /** By code; only provinces with a region that is counted. */
  readonly provinces: readonly ProvinceRollUp[];
}
