import type { PlanProgress } from '../../action-plan/progress/types.js';
import type { IeCell, Quadrant } from '../../swot/types.js';
import type { SwotScope } from '../types.js';

/**
 * Score and band of one readiness element of the shown assessment.
 *
 * @example
 * const figures: ElementFigures = { elementId: 'structure', score: 3.25, bandId: 'fairly-ready' };
 */
export interface ElementFigures {
  readonly elementId: string;
  /** 1 to 5, not rounded; `null` where nothing is rated. */
  readonly score: number | null;
  readonly bandId: string | null;
}

/**
 * Readiness of the shown assessment, on its consolidated levels.
 *
 * @example
 * const figures: PlanReadinessFigures = {
 *   assessmentId: 'r-2026',
 *   score: 3.5,
 *   bandId: 'fairly-ready',
 *   elements: [{ elementId: 'structure', score: 3.5, bandId: 'fairly-ready' }],
 * };
 */
export interface PlanReadinessFigures {
  /** `null` when the plan has no assessment; then every score is too. */
  readonly assessmentId: string | null;
  /** 1 to 5, not rounded; `null` where nothing is rated. */
  readonly score: number | null;
  readonly bandId: string | null;
  /** Every element of the framework's instrument, in its order. */
  readonly elements: readonly ElementFigures[];
}

/**
 * Where one SWOT analysis stands. `null` for a figure whose side of the table is empty.
 *
 * @example
 * const figures: SwotFigures = {
 *   swotId: 'sw-region',
 *   scope: { kind: 'region' },
 *   x: 1.6,
 *   y: 0.5,
 *   quadrant: 'SO',
 *   ieCell: 'I',
 *   ifasTotal: 3.2,
 *   efasTotal: 2.5,
 *   trap: null,
 * };
 */
export interface SwotFigures {
  readonly swotId: string;
  readonly scope: SwotScope;
  readonly x: number | null;
  readonly y: number | null;
  readonly quadrant: Quadrant | null;
  readonly ieCell: IeCell | null;
  readonly ifasTotal: number | null;
  readonly efasTotal: number | null;
  /**
   * Why the quadrant or the IE cell may mislead, `null` where neither does: a more serious weakness would move it
   * to a stronger place. `evaluateSwot` gives the figures turned round.
   */
  readonly trap: 'reversed-scale-trap' | 'magnitude-scale-trap' | null;
}

/**
 * The figures by which a plan is judged at a glance, and by which two versions of it are compared.
 *
 * @example
 * const programs: PlanFigures['programs'] = {
 *   count: 2,
 *   finished: 1,
 *   progress: { mean: 85, reported: 2, unreported: 0 },
 *   budget: 325_000_000,
 * };
 */
export interface PlanFigures {
  readonly readiness: PlanReadinessFigures;
  /** In the plan's order. */
  readonly swot: readonly SwotFigures[];
  readonly problems: { readonly count: number };
  readonly needs: { readonly count: number };
  readonly innovations: {
    readonly count: number;
    /** At 100 % in all six stages. */
    readonly completed: number;
  };
  readonly strategies: { readonly count: number };
  readonly programs: {
    readonly count: number;
    readonly finished: number;
    /** Mean of the latest reports, 0 to 100, with how many stand behind it; see `planProgress`. */
    readonly progress: Pick<PlanProgress, 'mean' | 'reported' | 'unreported'>;
    /** Whole rupiah over all years and sources, of all programmes, also of cancelled ones. */
    readonly budget: number;
  };
}

/**
 * A figure of the plan as a whole that is a number.
 *
 * @example
 * const figure: PlanNumber = 'budget';
 */
export type PlanNumber =
  | 'readiness-score'
  | 'problems'
  | 'needs'
  | 'innovations'
  | 'innovations-completed'
  | 'strategies'
  | 'programs'
  | 'programs-finished'
  | 'progress'
  | 'budget';

/**
 * A figure of one SWOT analysis that is a number.
 *
 * @example
 * const figure: SwotNumber = 'swot-x';
 */
export type SwotNumber = 'swot-x' | 'swot-y' | 'ifas-total' | 'efas-total';

/**
 * A number before and after.
 *
 * @example
 * const change: NumberChange = { before: 3, after: 3.5, change: 0.5 };
 */
export interface NumberChange {
  readonly before: number | null;
  readonly after: number | null;
  /** After − before; `null` where one of the two is not known. */
  readonly change: number | null;
}

/**
 * A band, quadrant or cell before and after; `null` where there was or is none.
 *
 * @example
 * const change: WordChange<'SO' | 'WO'> = { before: 'WO', after: 'SO' };
 */
export interface WordChange<Word extends string> {
  readonly before: Word | null;
  readonly after: Word | null;
}

/**
 * One figure that differs between two plans; `figure` tells the forms apart. `id` names the readiness element
 * or the SWOT analysis that the figure is about, and is `null` for a figure of the whole plan.
 *
 * @example
 * const change: FigureChange = {
 *   figure: 'element-score',
 *   id: 'structure',
 *   before: 3,
 *   after: 3.5,
 *   change: 0.5,
 * };
 */
export type FigureChange =
  | ({ readonly figure: PlanNumber; readonly id: null } & NumberChange)
  | ({ readonly figure: 'element-score'; readonly id: string } & NumberChange)
  | ({ readonly figure: SwotNumber; readonly id: string } & NumberChange)
  | ({ readonly figure: 'readiness-band'; readonly id: null } & WordChange<string>)
  | ({ readonly figure: 'element-band'; readonly id: string } & WordChange<string>)
  | ({ readonly figure: 'swot-quadrant'; readonly id: string } & WordChange<Quadrant>)
  | ({ readonly figure: 'swot-ie-cell'; readonly id: string } & WordChange<IeCell>);
