export {
  directions,
  fundingSources,
  horizons,
  programStatuses,
  type Direction,
  type FundingSource,
  type Horizon,
  type ProgramStatus,
} from './choices.js';
export { latestPercent } from './latest-percent.js';
export { latestReport, type ProgressReport } from './latest-report.js';
export { sumBudget } from './sum-budget.js';
export type {
  ActionMeasure,
  ActionProgram,
  BudgetLine,
  ImpactEffort,
  ProgramRef,
  Usg,
  YearPeriod,
  YearValue,
} from './types.js';

export { breakDownBudget } from './budget/break-down-budget.js';
export { crossBudget } from './budget/cross-budget.js';
export { defaultOpdWeights } from './budget/default-opd-weights.js';
export { splitRupiah, type SplitResult } from './budget/split-rupiah.js';
export type {
  BudgetBreakdown,
  BudgetBy,
  BudgetKeys,
  BudgetOptions,
  BudgetPart,
  BudgetProgram,
  BudgetRow,
  BudgetTable,
  OpdWeights,
} from './budget/types.js';

export { checkDependencies } from './dependency/check-dependencies.js';
export { criticalPath } from './dependency/critical-path.js';
export { findCycles } from './dependency/find-cycles.js';
export type {
  CriticalPath,
  DependentProgram,
  PlannedProgram,
  ScheduledProgram,
} from './dependency/types.js';

export { checkHorizons } from './horizon/check-horizons.js';
export { defaultHorizons, type HorizonProfile } from './horizon/default-horizons.js';
export { durationInYears } from './horizon/duration-in-years.js';
export { horizonOf } from './horizon/horizon-of.js';

export { filterPrograms } from './list/filter-programs.js';
export { fundingOf } from './list/funding-of.js';
export { groupPrograms } from './list/group-programs.js';
export { programColumns } from './list/program-columns.js';
export { sortPrograms } from './list/sort-programs.js';
export type {
  FilteredProgram,
  GroupedProgram,
  ProgramColumn,
  ProgramFilter,
  ProgramGroup,
  ProgramGrouping,
  ProgramOrder,
  ProgramSorting,
  SortedProgram,
} from './list/types.js';

export { achievementPercent } from './measure/achievement-percent.js';
export { checkMeasure } from './measure/check-measure.js';
export {
  measureProgress,
  type MeasureGap,
  type MeasureProgress,
} from './measure/measure-progress.js';
export { defaultOnTrackFrom } from './measure/on-track-from.js';
export { progressFromBaseline } from './measure/progress-from-baseline.js';

export {
  checkAgainstNomenclature,
  type NomenclatureCheck,
  type NomenclatureEntry,
} from './nomenclature/check-against-nomenclature.js';
export { checkHierarchy } from './nomenclature/check-hierarchy.js';
export { formatNomenclatureCode } from './nomenclature/format-nomenclature-code.js';
export { isUnder } from './nomenclature/is-under.js';
export { parentCode } from './nomenclature/parent-code.js';
export { parseNomenclatureCode } from './nomenclature/parse-nomenclature-code.js';
export { parseOpdCode } from './nomenclature/parse-opd-code.js';
export { nomenclaturePattern, opdCodePattern } from './nomenclature/patterns.js';
export { resolveGenericCode, type ResolvedCode } from './nomenclature/resolve-generic-code.js';
export type {
  NomenclatureCode,
  NomenclatureLevel,
  NomenclatureResult,
  OpdCode,
  OpdCodeResult,
} from './nomenclature/types.js';

export {
  defaultImpactEffortBorders,
  type ImpactEffortBorders,
} from './priority/impact-effort-borders.js';
export {
  impactEffortQuadrant,
  impactEffortQuadrants,
  type ImpactEffortQuadrant,
} from './priority/impact-effort-quadrant.js';
export {
  rankByImpactEffort,
  type ImpactEffortOptions,
  type ImpactEffortPlace,
  type ImpactEffortRanking,
} from './priority/rank-by-impact-effort.js';
export { rankByUsg, type UsgPlace, type UsgRanking } from './priority/rank-by-usg.js';
export { rankShared, type Ranked } from './priority/rank-shared.js';
export type { LeftOutItem, RatedItem } from './priority/types.js';
export { usgScore } from './priority/usg-score.js';

export {
  checkProgressReport,
  type ReportedProgram,
  type SpendingReport,
} from './progress/check-progress-report.js';
export { defaultTimeliness, type Timeliness } from './progress/default-timeliness.js';
export { expectedPercent } from './progress/expected-percent.js';
export { lateAndStale } from './progress/late-and-stale.js';
export type {
  LateAndStale,
  LateProgram,
  LateReason,
  StaleProgram,
  TimedProgram,
} from './progress/late-types.js';
export { planProgress } from './progress/plan-progress.js';
export type {
  PlanProgress,
  ProgressContribution,
  ProgressOptions,
  ProgressProgram,
  ProgressWeighting,
} from './progress/types.js';

export {
  checkQuickWins,
  type QuickWinCheck,
  type QuickWinProgram,
} from './quick-win/check-quick-wins.js';
export {
  quickWinCandidates,
  type QuickWinCandidate,
  type QuickWinCandidates,
  type QuickWinCandidateProgram,
} from './quick-win/quick-win-candidates.js';
export { defaultQuickWins, type QuickWinProfile } from './quick-win/quick-win-profile.js';

export { roadmap } from './roadmap/roadmap.js';
export type { Roadmap, RoadmapOptions, RoadmapProgram, RoadmapRow } from './roadmap/types.js';

export { commonIndicators } from './rpjmd/common-indicators.js';
export { compareWithCeilings } from './rpjmd/compare-with-ceilings.js';
export { defaultCeilingSources } from './rpjmd/default-ceiling-sources.js';
export { rpjmdAlignment } from './rpjmd/rpjmd-alignment.js';
export type {
  ActionRpjmd,
  AlignedProgram,
  CarriedEntry,
  CarriedRpjmdProgram,
  CeilingYear,
  CommonIndicator,
  Coverage,
  RpjmdAlignment,
} from './rpjmd/types.js';
