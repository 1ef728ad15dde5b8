import type { Issue } from '../../issue/issue.js';
import type { ActionMeasure, ActionProgram, ProgramRef } from '../types.js';

/**
 * What the alignment reads of an RPJMD; the Masterplan's `Rpjmd` is one. Misi, tujuan, sasaran and programmes point
 * upwards by id.
 *
 * @example
 * const rpjmd: ActionRpjmd = { missions: [], goals: [], objectives: [], programs: [] };
 */
export interface ActionRpjmd {
  readonly missions: readonly { readonly id: string; readonly code: string }[];
  readonly goals: readonly {
    readonly id: string;
    readonly code: string;
    readonly missionId: string;
  }[];
  readonly objectives: readonly {
    readonly id: string;
    readonly code: string;
    readonly goalId: string;
    readonly indicators: readonly ActionMeasure[];
  }[];
  readonly programs: readonly {
    readonly id: string;
    readonly objectiveId: string;
    readonly nomenclatureCode: string;
    readonly indicators: readonly ActionMeasure[];
    /** *Pagu indikatif* per year in whole rupiah. */
    readonly ceilings: readonly { readonly year: number; readonly amount: number }[];
  }[];
}

/**
 * What the alignment reads of a programme.
 *
 * @example
 * const program: AlignedProgram = {
 *   id: 'pr-1',
 *   code: 'PR-1',
 *   status: 'running',
 *   rpjmdProgramId: 'rp-1',
 *   budgets: [],
 *   indicators: [],
 * };
 */
export type AlignedProgram = Pick<
  ActionProgram,
  'id' | 'code' | 'status' | 'rpjmdProgramId' | 'budgets' | 'indicators'
>;

/**
 * So many of so many.
 *
 * @example
 * const coverage: Coverage = { count: 3, of: 4, share: 0.75 };
 */
export interface Coverage {
  readonly count: number;
  readonly of: number;
  /** Count ÷ of, 0 to 1; `null` where there is nothing to cover. */
  readonly share: number | null;
}

/**
 * An entry of the RPJMD (misi, tujuan or sasaran) with the smart-city programmes that carry it.
 *
 * @example
 * const entry: CarriedEntry = { id: 'm-1', code: 'M1', carriedBy: [] };
 */
export interface CarriedEntry {
  readonly id: string;
  readonly code: string;
  /** Empty when nothing carries it; in order of code. */
  readonly carriedBy: readonly ProgramRef[];
}

/**
 * A year's budget of the programmes under one RPJMD programme against its ceiling.
 *
 * @example
 * const year: CeilingYear = {
 *   year: 2026,
 *   amount: 80,
 *   other: 20,
 *   ceiling: 100,
 *   difference: 20,
 *   share: 0.8,
 *   state: 'within',
 * };
 */
export interface CeilingYear {
  readonly year: number;
  /** Whole rupiah from the sources that the ceiling holds for. */
  readonly amount: number;
  /** Whole rupiah from other sources, which the ceiling says nothing about. */
  readonly other: number;
  readonly ceiling: number | null;
  /** Ceiling − amount: what is left, negative when over; `null` without a ceiling. */
  readonly difference: number | null;
  /** Amount ÷ ceiling; `null` without a ceiling, or with one of 0. */
  readonly share: number | null;
  readonly state: 'within' | 'over' | 'no-ceiling';
}

/**
 * A programme of the RPJMD with what carries it and what that costs.
 *
 * @example
 * const program: CarriedRpjmdProgram = {
 *   rpjmdProgramId: 'rp-1',
 *   nomenclatureCode: '2.16.03',
 *   objectiveId: 'o-1',
 *   carriedBy: [],
 *   years: [],
 * };
 */
export interface CarriedRpjmdProgram {
  readonly rpjmdProgramId: string;
  readonly nomenclatureCode: string;
  readonly objectiveId: string;
  readonly carriedBy: readonly ProgramRef[];
  /** Every year that has a ceiling or a budget, earliest first. */
  readonly years: readonly CeilingYear[];
}

/**
 * An indicator that RPJMD and action plan both have, by its name.
 *
 * @example
 * const indicator: CommonIndicator = {
 *   name: 'Indeks SPBE',
 *   units: ['indeks'],
 *   directions: ['higher'],
 *   differingYears: [],
 *   inRpjmd: [{ measureId: 'ik-1', objectiveId: 'o-1', rpjmdProgramId: null }],
 *   inPrograms: [{ measureId: 'ik-9', programId: 'pr-1', code: 'PR-1' }],
 * };
 */
export interface CommonIndicator {
  /** As the RPJMD writes it. */
  readonly name: string;
  /** More than one: the same name measured in different units. */
  readonly units: readonly string[];
  /** More than one: here more, there less is better. */
  readonly directions: readonly ActionMeasure['direction'][];
  /** Years for which not all of them have the same target. */
  readonly differingYears: readonly number[];
  readonly inRpjmd: readonly {
    readonly measureId: string;
    /** Where it stands: at a sasaran or at a programme. */
    readonly objectiveId: string | null;
    readonly rpjmdProgramId: string | null;
  }[];
  readonly inPrograms: readonly (ProgramRef & { readonly measureId: string })[];
}

/**
 * How the action plan and the RPJMD meet.
 *
 * @example
 * const share = (alignment: RpjmdAlignment) => alignment.coverage.missions.share;
 */
export interface RpjmdAlignment {
  readonly coverage: {
    readonly missions: Coverage;
    readonly goals: Coverage;
    readonly objectives: Coverage;
    /** RPJMD programmes that a programme carries. */
    readonly rpjmdPrograms: Coverage;
    /** Programmes, without cancelled ones, that name an RPJMD programme which exists. */
    readonly programs: Coverage;
  };
  readonly missions: readonly CarriedEntry[];
  readonly goals: readonly CarriedEntry[];
  readonly objectives: readonly CarriedEntry[];
  readonly rpjmdPrograms: readonly CarriedRpjmdProgram[];
  /** Programmes that name no RPJMD programme, in order of code. */
  readonly unlinked: readonly ProgramRef[];
  /** Programmes that name one which doesn't exist. */
  readonly dangling: readonly (ProgramRef & { readonly rpjmdProgramId: string })[];
  readonly commonIndicators: readonly CommonIndicator[];
  readonly issues: readonly Issue[];
}
