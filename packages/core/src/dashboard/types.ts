import type { Issue } from '../issue/issue.js';
import type {
  FundingSource,
  Innovation,
  InnovationStage,
  ItemState,
  OpdId,
  SwotScope,
} from '../masterplan/types.js';
import type { ReadinessScore } from '../readiness/types.js';
import type { SwotResult } from '../swot/types.js';
import type { MasterplanFilter } from './filter/filter-masterplan.js';
import type { Freshness } from './innovation/freshness.js';
import type { OpdsSummary } from './opd/types.js';
import type { ProgramsSummary, ProgressSummary } from './program/types.js';
import type { TraceSummary } from './trace/types.js';

export type { Freshness } from './innovation/freshness.js';

/**
 * How many innovations an OPD owns.
 *
 * @example
 * const owner: Pick<OwnerCount, 'shortName' | 'innovations'> = { shortName: 'Diskominfo', innovations: 2 };
 */
export interface OwnerCount {
  readonly opdId: OpdId;
  readonly name: string;
  readonly shortName: string;
  readonly innovations: number;
}

/**
 * How many innovations somebody in the council proposes.
 *
 * @example
 * const proposer: ProposerCount = {
 *   name: 'Universitas Siliwangi', institution: 'university', innovations: 1,
 * };
 */
export interface ProposerCount {
  readonly name: string;
  readonly institution: Extract<Innovation['proposer'], { kind: 'council' }>['institution'];
  readonly innovations: number;
}

/**
 * The innovations of a plan in figures.
 *
 * @example
 * const innovations: Pick<InnovationsSummary, 'total' | 'fromOpds' | 'fromCouncil'> = {
 *   total: 3, fromOpds: 2, fromCouncil: 1,
 * };
 */
export interface InnovationsSummary {
  readonly total: number;
  /** By the door they came through. */
  readonly fromOpds: number;
  readonly fromCouncil: number;
  /** How many OPDs own at least one. */
  readonly owners: number;
  /** At 100 % in all six stages. */
  readonly completed: number;
  /** Mean progress over all stages of all innovations, 0 to 100; `null` without innovations. */
  readonly meanProgress: number | null;
  readonly freshness: Freshness;
  /** How many stand in each stage; all six, in order. */
  readonly stages: readonly { readonly stage: InnovationStage; readonly innovations: number }[];
  /** OPDs with at least one, most first, then by name. */
  readonly perOpd: readonly OwnerCount[];
  /** Who proposes through the council's door, most first, then by name. */
  readonly perProposer: readonly ProposerCount[];
}

/**
 * Items of one dimension or sub-dimension: a cell row of the heat map.
 *
 * @example
 * const counts: ItemCounts = { problems: 2, needs: 3, innovations: 1, strategies: 1, programs: 2 };
 */
export interface ItemCounts {
  readonly problems: number;
  readonly needs: number;
  readonly innovations: number;
  readonly strategies: number;
  readonly programs: number;
}

/**
 * One dimension of the framework in figures.
 *
 * @example
 * const dimension: Pick<DimensionSummary, 'dimensionId' | 'budget'> = {
 *   dimensionId: 'smart-living', budget: 325_000_000,
 * };
 */
export interface DimensionSummary extends ItemCounts {
  readonly dimensionId: string;
  /** Whole rupiah over all years and sources, of all programmes, also of cancelled ones. */
  readonly budget: number;
  readonly progress: ProgressSummary;
  readonly subDimensions: readonly (ItemCounts & { readonly subDimensionId: string })[];
}

/**
 * The shown assessment with its score.
 *
 * @example
 * const readiness: Pick<ReadinessSummary, 'assessmentId' | 'raters' | 'consolidated'> = {
 *   assessmentId: 'r-2026', raters: 12, consolidated: true,
 * };
 */
export interface ReadinessSummary {
  readonly assessmentId: string;
  readonly title: string;
  readonly assessedOn: string;
  /** How many OPDs have rated themselves. */
  readonly raters: number;
  /** False until an owner has consolidated: then the score is `null` all over. */
  readonly consolidated: boolean;
  readonly score: ReadinessScore;
}

/**
 * Where one SWOT analysis stands.
 *
 * @example
 * const swot: Pick<SwotSummary, 'swotId' | 'quadrant'> = { swotId: 'sw-region', quadrant: 'SO' };
 */
export interface SwotSummary extends Pick<
  SwotResult,
  'coordinates' | 'origin' | 'quadrant' | 'quadrantLabel' | 'ieCell' | 'turnedRound' | 'issues'
> {
  readonly swotId: string;
  readonly scope: SwotScope;
  readonly factors: number;
}

/**
 * Budget of the programmes in whole rupiah, as the plan was drawn up: also of those that were cancelled since, whose
 * part is said. The parts add up to the totals exactly.
 *
 * @example
 * const budget: BudgetSummary = {
 *   total: 75_000_000,
 *   cancelled: 0,
 *   byYear: [{ year: 2025, amount: 75_000_000, sources: [{ source: 'csr', amount: 75_000_000 }] }],
 *   bySource: [{ source: 'csr', amount: 75_000_000 }],
 *   issues: [],
 * };
 */
export interface BudgetSummary {
  readonly total: number;
  /** Of the total, what stands in cancelled programmes. */
  readonly cancelled: number;
  /** Every year of the plan's period, also those without a budget. */
  readonly byYear: readonly {
    readonly year: number;
    readonly amount: number;
    readonly sources: readonly SourceAmount[];
  }[];
  /** Only sources that occur, largest first. */
  readonly bySource: readonly SourceAmount[];
  /** `budget-too-large` when the total is more than can be computed to the last rupiah; else empty. */
  readonly issues: readonly Issue[];
}

/**
 * Whole rupiah from one source of funds.
 *
 * @example
 * const amount: SourceAmount = { source: 'apbn', amount: 250_000_000 };
 */
export interface SourceAmount {
  readonly source: FundingSource;
  readonly amount: number;
}

/**
 * Every figure of the dashboard, computed once; widgets, pages and books print these.
 *
 * @example
 * const summary: Pick<MasterplanSummary, 'title' | 'sample'> = { title: 'Rencana kecil', sample: true };
 */
export interface MasterplanSummary {
  readonly id: string;
  readonly title: string;
  /** True for *data contoh*: say so beside the figures. */
  readonly sample: boolean;
  readonly region: { readonly code: string; readonly name: string };
  readonly period: { readonly from: number; readonly to: number };
  readonly framework: { readonly id: string; readonly version: string };
  /** The moment that freshness, progress and readiness are shown as of. */
  readonly asOf: string;
  /** What the figures are restricted to; `null` when they are those of the whole plan. */
  readonly filter: MasterplanFilter | null;
  readonly items: ItemCounts;
  /** Items of the inventory and action plan by state of approval. */
  readonly states: Readonly<Record<ItemState, number>>;
  /** The same items by the age of their last change. */
  readonly freshness: Freshness;
  /** Items of every chapter of the whole plan, whatever the filter, that nobody has approved. */
  readonly unapproved: number;
  readonly innovations: InnovationsSummary;
  /** Each OPD with what it filled in and what it owes. */
  readonly opds: OpdsSummary;
  readonly dimensions: readonly DimensionSummary[];
  /** The latest consolidated assessment by `asOf`, else the latest by then; `null` when there is none. */
  readonly readiness: ReadinessSummary | null;
  readonly swot: readonly SwotSummary[];
  readonly budget: BudgetSummary;
  readonly programs: ProgramsSummary;
  /** How much of the plan hangs together, from problem to indicator. */
  readonly trace: TraceSummary;
}
