import type { Direction, FundingSource, Horizon, ProgramStatus } from './choices.js';
import type { ProgressReport } from './latest-report.js';

/**
 * Whole years, both included; `from` is never after `to` in a checked plan.
 *
 * @example
 * const period: YearPeriod = { from: 2024, to: 2027 };
 */
export interface YearPeriod {
  readonly from: number;
  readonly to: number;
}

/**
 * What one source gives in one year, in whole rupiah.
 *
 * @example
 * const line: BudgetLine = { year: 2026, source: 'csr', amount: 75_000_000 };
 */
export interface BudgetLine {
  readonly year: number;
  readonly source: FundingSource;
  /** Whole rupiah, 0 or more. */
  readonly amount: number;
}

/**
 * A value that belongs to a year: a target or a realisation.
 *
 * @example
 * const target: YearValue = { year: 2026, value: 85.5 };
 */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * An indicator (*indikator kinerja*) with baseline, yearly targets and what was realised. The Masterplan's
 * own `Measure` is one.
 *
 * @example
 * const measure: ActionMeasure = {
 *   id: 'ik-1',
 *   name: 'Waktu tunggu izin',
 *   unit: 'jam kerja',
 *   direction: 'lower',
 *   baseline: { year: 2023, value: 32 },
 *   targets: [{ year: 2024, value: 8 }],
 *   realisations: [],
 * };
 */
export interface ActionMeasure {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** `higher`: more is better; `lower`: less is better. */
  readonly direction: Direction;
  /** `null` where nobody has measured it yet. */
  readonly baseline: YearValue | null;
  readonly targets: readonly YearValue[];
  readonly realisations: readonly YearValue[];
}

/**
 * Urgency, seriousness and growth, 1 to 5 each.
 *
 * @example
 * const usg: Usg = { urgency: 5, seriousness: 4, growth: 3 };
 */
export interface Usg {
  readonly urgency: number;
  readonly seriousness: number;
  readonly growth: number;
}

/**
 * How much a programme brings and how much it takes, 1 to 5 each.
 *
 * @example
 * const impactEffort: ImpactEffort = { impact: 5, effort: 2 };
 */
export interface ImpactEffort {
  readonly impact: number;
  readonly effort: number;
}

/**
 * What the rules of the action plan read of a programme; the Masterplan's `Program` is one. Each rule asks
 * only for the fields it needs.
 *
 * @example
 * const program: Pick<ActionProgram, 'id' | 'code' | 'period'> = {
 *   id: 'pr-1',
 *   code: 'PR-GOV-01',
 *   period: { from: 2024, to: 2025 },
 * };
 */
export interface ActionProgram {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly dimensionId: string;
  readonly subDimensionId?: string | undefined;
  /** What it is made of: policy, institution, infrastructure, application, literacy. */
  readonly kind: string;
  readonly leadOpdId: string;
  readonly supportingOpdIds: readonly string[];
  readonly dependsOnProgramIds: readonly string[];
  readonly rpjmdProgramId?: string | undefined;
  readonly nomenclatureCode?: string | undefined;
  readonly period: YearPeriod;
  /** As stated in the plan; {@link horizonOf} says what the years make of it. */
  readonly horizon: Horizon;
  readonly quickWin: boolean;
  readonly indicators: readonly ActionMeasure[];
  readonly budgets: readonly BudgetLine[];
  readonly progress: readonly ProgressReport[];
  readonly status: ProgramStatus;
  readonly usg?: Usg | undefined;
  readonly impactEffort?: ImpactEffort | undefined;
}

/**
 * A programme by its id and by the code that people know it by.
 *
 * @example
 * const ref: ProgramRef = { programId: 'pr-1', code: 'PR-GOV-01' };
 */
export interface ProgramRef {
  readonly programId: string;
  readonly code: string;
}
