import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import type { ReadinessAnswer } from '../../readiness/types.js';
import type { MasterplanChange } from '../editor/change.js';
import type { FigureChange, PlanFigures } from '../figures/types.js';
import type { Masterplan, MasterplanSwotAnalysis } from '../types.js';

/**
 * What if these programmes were finished? Their status becomes finished and their latest report 100 %. That
 * moves progress and the count of finished programmes; it spends no budget and raises no level: a plan doesn't
 * say which levels a programme would raise. Say that yourself, with {@link LevelWhatIf} or
 * {@link TargetsWhatIf}.
 *
 * @example
 * const whatIf: FinishWhatIf = { kind: 'finish-programs', programIds: ['pr-1', 'pr-2'] };
 */
export interface FinishWhatIf {
  readonly kind: 'finish-programs';
  readonly programIds: readonly string[];
}

/**
 * What if these indicators reached their targets? The consolidated level becomes the target; all indicators with
 * a target, or those named, or those of an element. What isn't applicable stays so; a named indicator without a
 * target is refused.
 *
 * @example
 * const whatIf: TargetsWhatIf = { kind: 'reach-targets', elementId: 'structure' };
 */
export interface TargetsWhatIf {
  readonly kind: 'reach-targets';
  readonly indicatorIds?: readonly string[] | undefined;
  readonly elementId?: string | undefined;
  /** The assessment that is shown, when it is left out. */
  readonly assessmentId?: string | undefined;
}

/**
 * What if the consolidated level of an indicator were another? 1 to 5, `not-applicable`, or `null` for not
 * answered. Refused where nobody has begun to consolidate: then there is no score that could move.
 *
 * @example
 * const whatIf: LevelWhatIf = { kind: 'level', indicatorId: 'people-ict-competence', level: 5 };
 */
export interface LevelWhatIf {
  readonly kind: 'level';
  readonly indicatorId: string;
  readonly level: ReadinessAnswer;
  /** The assessment that is shown, when it is left out. */
  readonly assessmentId?: string | undefined;
}

/**
 * What if an indicator or an element of the instrument weighed more or less? From 0 to
 * `Number.MAX_SAFE_INTEGER`; 0 takes it out of the mean. Not all may be 0. These weights need no sum: the mean
 * divides by it.
 *
 * @example
 * const whatIf: WeightWhatIf = { kind: 'element-weight', elementId: 'infrastructure', weight: 2 };
 */
export type WeightWhatIf =
  | { readonly kind: 'indicator-weight'; readonly indicatorId: string; readonly weight: number }
  | { readonly kind: 'element-weight'; readonly elementId: string; readonly weight: number };

/**
 * What becomes of the other weights of a table, IFAS or EFAS, when the weight of one factor changes. `keep`
 * leaves them alone; `rescale` keeps what they are in proportion to each other and lets the table sum to 1 (or
 * 100) again: our own proposal, since no public text says how such a question is to be asked.
 *
 * @example
 * const others: OtherWeights = 'rescale';
 */
export type OtherWeights = 'keep' | 'rescale';

/**
 * What if a factor weighed or were rated otherwise? Other weights stay, unless `otherWeights` is `rescale`, so
 * that their sum may no longer be 1; then the result's issues say so (`weights-do-not-sum`). A score that was
 * printed of a factor that changes is left out.
 *
 * Refused, with the place in the question: a weight that is no number, negative or more than the whole table, a
 * rating off the scale, and to rescale where none of the other factors weighs anything.
 *
 * @example
 * const whatIf: FactorWhatIf = { kind: 'factor', swotId: 'sw-region', factorCode: 'W1', rating: 1 };
 */
export interface FactorWhatIf {
  readonly kind: 'factor';
  readonly swotId: string;
  readonly factorCode: string;
  /** In the unit of the analysis: from 0 to 1, or to 100 for percent. */
  readonly weight?: number | undefined;
  /** On the scale of the analysis. */
  readonly rating?: number | undefined;
  /** `keep` when it is left out. */
  readonly otherWeights?: OtherWeights | undefined;
}

/**
 * What if an analysis were read by another method? What isn't named stays.
 *
 * @example
 * const whatIf: MethodWhatIf = {
 *   kind: 'swot-method',
 *   swotId: 'sw-region',
 *   method: { ratingDirection: 'magnitude' },
 * };
 */
export interface MethodWhatIf {
  readonly kind: 'swot-method';
  readonly swotId: string;
  readonly method: NonNullable<MasterplanSwotAnalysis['method']>;
}

/**
 * A question to a plan: one of our own, or any change that an editor could make.
 *
 * @example
 * const whatIf: WhatIf = { kind: 'set', field: 'period', value: { from: 2025, to: 2029 } };
 */
export type WhatIf =
  | FinishWhatIf
  | TargetsWhatIf
  | LevelWhatIf
  | WeightWhatIf
  | FactorWhatIf
  | MethodWhatIf
  | MasterplanChange;

/**
 * The figures before and after, or why the question can't be answered.
 *
 * @example
 * const result: SimulationResult = {
 *   ok: false,
 *   issues: [
 *     {
 *       severity: 'error',
 *       code: 'dangling-id',
 *       path: ['change', 'programIds', 0],
 *       params: { found: 'pr-9', list: 'programs' },
 *     },
 *   ],
 * };
 */
export type SimulationResult =
  | {
      readonly ok: true;
      readonly before: PlanFigures;
      readonly after: PlanFigures;
      /** Which figures differ: scores, bands, quadrants, counts. */
      readonly changes: readonly FigureChange[];
      /** The plan as it would be. */
      readonly masterplan: Masterplan;
      /** The framework as it would be: that of the plan, with other weights if those were asked about. */
      readonly framework: Framework;
      /** What would be odd about the plan: weights of factors that no longer sum to 1, for instance. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };
