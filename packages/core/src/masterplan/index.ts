export { approvalActs, type ApprovalAct } from './approval/acts.js';
export {
  countUnapproved,
  unapprovedStates,
  type UnapprovedCounts,
  type UnapprovedState,
} from './approval/count-unapproved.js';
export { decideAct, longestReason, type ActDecision } from './approval/decide-act.js';
export type { DecidedLevels } from './approval/decided-levels.js';
export { hasNoLevels } from './approval/has-no-levels.js';
export { isEditable } from './approval/is-editable.js';
export { openActs } from './approval/open-acts.js';
export { openLevels } from './approval/open-levels.js';
export { canonicalJson } from './canonical-json.js';
export { checkProgram, type ProgramCheck } from './check/check-program.js';
export { checkRpjmdYears, type RpjmdYears } from './check/check-rpjmd-years.js';
export {
  beneficiaries,
  directions,
  factorKinds,
  fiscalCategories,
  fundingSources,
  horizons,
  igaForms,
  igaInitiators,
  igaTechnologies,
  innovationKinds,
  institutions,
  itemStates,
  opdKinds,
  pillars,
  programStatuses,
  strategyKinds,
  workKinds,
} from './choices.js';
export { compareMasterplans, type CompareOptions } from './compare/compare-masterplans.js';
export { fieldChanges } from './compare/field-changes.js';
export { comparedLists, type ComparedList } from './compare/compared-lists.js';
export type {
  ChangedItem,
  ComparedItem,
  FieldChange,
  ListComparison,
  MasterplanComparison,
} from './compare/types.js';
export { bookChapters } from './completeness/book-chapters.js';
export { checkMasterplan, type CheckOptions } from './completeness/check-masterplan.js';
export type {
  BookChapter,
  BookCheck,
  ChapterCheck,
  ChapterStatus,
  Completeness,
  NextStep,
  RequirementCheck,
  StepName,
  StepOwner,
} from './completeness/types.js';
export { applyPatchesToMasterplan } from './editor/apply-patches.js';
export type {
  AddChange,
  ItemFields,
  MasterplanChange,
  MoveChange,
  RateChange,
  Rater,
  RemoveChange,
  SetChange,
  SingleChange,
  UnrateChange,
  UpdateChange,
} from './editor/change.js';
export {
  createEditor,
  type ApplyResult,
  type EditorOptions,
  type EditorStep,
  type MasterplanEditor,
} from './editor/create-editor.js';
export { itemId } from './editor/item-id.js';
export type {
  MasterplanFields,
  MasterplanListName,
  MasterplanLists,
  MasterplanPartListName,
  MasterplanPartLists,
} from './editor/lists.js';
export type { MasterplanPatch } from './editor/patch.js';
export { compareFigures } from './figures/compare-figures.js';
export { planFigures, type FiguresOptions } from './figures/plan-figures.js';
export { previousAssessment } from './figures/previous-assessment.js';
export { shownAssessment, type DatedAssessment } from './figures/shown-assessment.js';
export type {
  ElementFigures,
  FigureChange,
  NumberChange,
  PlanFigures,
  PlanNumber,
  PlanReadinessFigures,
  SwotFigures,
  SwotNumber,
  WordChange,
} from './figures/types.js';
export type { DeepReadonly } from './deep-readonly.js';
export { frameworkOf } from './framework-of.js';
export { itemListNames, type ItemInput, type ItemListName } from './item/item-lists.js';
export { mergeItem, type ItemVersions, type MergedItem } from './item/merge-item.js';
export { parseItem, type ItemResult } from './item/parse-item.js';
export { isSafeLink } from './is-safe-link.js';
export { mergeMasterplans, type MergeOptions } from './merge/merge-masterplans.js';
export { resolveConflicts } from './merge/resolve-conflicts.js';
export type {
  MergeChoice,
  MergeChoices,
  MergeConflict,
  MergeConflictKind,
  MergedMasterplan,
  MergeResult,
  MergeSides,
} from './merge/types.js';
export { nextItemCode, type CodedItem } from './next-item-code.js';
export { parseMasterplan, type ParseOptions, type ParseResult } from './parse-masterplan.js';
export { parsePublishedMasterplan, type ParsePublishedResult } from './published-masterplan.js';
export { readMasterplan } from './reader/read-masterplan.js';
export { readPublishedMasterplan } from './reader/read-published-masterplan.js';
export { sameValue } from './same-value.js';
export { masterplanSchema } from './schema/masterplan.js';
export { simulate, type SimulateOptions } from './simulate/simulate.js';
export type {
  FactorWhatIf,
  FinishWhatIf,
  LevelWhatIf,
  MethodWhatIf,
  OtherWeights,
  SimulationResult,
  TargetsWhatIf,
  WeightWhatIf,
  WhatIf,
} from './simulate/types.js';
export { readOpdList, type ListedOpd, type OpdList } from './start/read-opd-list.js';
export { startMasterplan, type MasterplanStart } from './start/start-masterplan.js';
export { toPublicMasterplan } from './to-public-masterplan.js';
export { chainStarts } from './trace/chain-starts.js';
export { followChain, type Chain } from './trace/follow-chain.js';
export { followChains, type Chains } from './trace/follow-chains.js';
export { groupTrace, type TraceFlow, type TraceGroup } from './trace/group-trace.js';
export { nodeKey } from './trace/node-key.js';
export { linkQuestions } from './trace/link-questions.js';
export { traceFigures } from './trace/trace-figures.js';
export { traceKinds, type TraceKind } from './trace/trace-kinds.js';
export { traceMasterplan } from './trace/trace-masterplan.js';
export { traceWithFramework } from './trace/trace-with-framework.js';
export { traceSearch } from './trace/trace-search.js';
export type {
  LinkCoverage,
  LinkQuestion,
  NodesByKind,
  ProblemChain,
  ProblemStatus,
  Trace,
  TraceCoverage,
  TraceEdge,
  TraceEdgeKind,
  TraceFigures,
  TraceFinding,
  TraceIndex,
  TraceNode,
  TraceOptions,
  TraceQuestion,
} from './trace/types.js';
export type {
  Evaluation,
  FundingSource,
  Innovation,
  InnovationId,
  InnovationStage,
  ItemState,
  Masterplan,
  MasterplanInput,
  MasterplanSwotAnalysis,
  Measure,
  Mission,
  Need,
  NeedId,
  Opd,
  OpdId,
  Problem,
  ProblemId,
  Program,
  ProgramId,
  ProgramInput,
  PublishedMasterplan,
  ReadinessAssessment,
  ReadinessAssessmentRating,
  ReadinessConsolidation,
  Region,
  RegionProfile,
  Rpjmd,
  RpjmdEntryId,
  Strategy,
  StrategyId,
  SwotScope,
} from './types.js';
