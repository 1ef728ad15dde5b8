import type {
  FundingSource,
  InnovationStage,
  ItemState,
  OpdId,
  Program,
  SwotScope,
} from '../masterplan/types.js';
import type { ReadinessScore } from '../readiness/types.js';
import type { SwotResult } from '../swot/types.js';

/** Innovations by how long ago their record changed: the *keterkinian data* of the dashboard. */
export interface Freshness {
  /** Fewer than 30 days ago. */
  readonly under30Days: number;
  /** 30 to 90 days ago, both included. */
  readonly from30To90Days: number;
  readonly over90Days: number;
}

export interface OwnerCount {
  readonly opdId: OpdId;
  readonly name: string;
  readonly shortName: string;
  readonly innovations: number;
}

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
}

/** Items of one dimension or sub-dimension: a cell row of the heat map. */
export interface ItemCounts {
  readonly problems: number;
  readonly needs: number;
  readonly innovations: number;
  readonly strategies: number;
  readonly programs: number;
}

export interface DimensionSummary extends ItemCounts {
  readonly dimensionId: string;
  /** Whole rupiah over all years and sources. */
  readonly budget: number;
  readonly progress: ProgressSummary;
  readonly subDimensions: readonly (ItemCounts & { readonly subDimensionId: string })[];
}

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

export interface SwotSummary extends Pick<
  SwotResult,
  'coordinates' | 'origin' | 'quadrant' | 'quadrantLabel' | 'ieCell' | 'turnedRound' | 'issues'
> {
  readonly swotId: string;
  readonly scope: SwotScope;
  readonly factors: number;
}

/** Whole rupiah; the parts add up to the totals exactly. */
export interface BudgetSummary {
  readonly total: number;
  /** Every year of the plan's period, also those without a budget. */
  readonly byYear: readonly {
    readonly year: number;
    readonly amount: number;
    readonly sources: readonly SourceAmount[];
  }[];
  /** Only sources that occur, largest first. */
  readonly bySource: readonly SourceAmount[];
}

export interface SourceAmount {
  readonly source: FundingSource;
  readonly amount: number;
}

export interface ProgressSummary {
  /** Mean of the latest reports, 0 to 100; `null` when none has reported. */
  readonly mean: number | null;
  readonly reported: number;
  readonly unreported: number;
}

export interface ProgramsSummary {
  readonly total: number;
  readonly quickWins: number;
  readonly byStatus: Readonly<Record<Program['status'], number>>;
  readonly progress: ProgressSummary;
}

/** Every figure of the dashboard, computed once; widgets, pages and books print these. */
export interface MasterplanSummary {
  readonly id: string;
  readonly title: string;
  /** True for *data contoh*: say so beside the figures. */
  readonly sample: boolean;
  readonly region: { readonly code: string; readonly name: string };
  readonly period: { readonly from: number; readonly to: number };
  readonly framework: { readonly id: string; readonly version: string };
  /** The moment that freshness is counted from. */
  readonly asOf: string;
  readonly items: ItemCounts;
  /** Items of the inventory and action plan by state of approval. */
  readonly states: Readonly<Record<ItemState, number>>;
  readonly innovations: InnovationsSummary;
  readonly dimensions: readonly DimensionSummary[];
  /** The latest consolidated assessment, else the latest; `null` when there is none. */
  readonly readiness: ReadinessSummary | null;
  readonly swot: readonly SwotSummary[];
  readonly budget: BudgetSummary;
  readonly programs: ProgramsSummary;
}
