import type {
  Evaluation,
  Innovation,
  MasterplanSwotAnalysis,
  Measure,
  Mission,
  Need,
  Opd,
  Problem,
  Program,
  ReadinessAssessment,
  Region,
  Rpjmd,
  Strategy,
} from '../types.js';

/**
 * The lists of a plan by name, with what stands in each. Those of the RPJMD are named by their place.
 *
 * @example
 * const list: keyof MasterplanLists = 'rpjmd.objectives';
 */
export interface MasterplanLists {
  readonly missions: Mission;
  readonly opds: Opd;
  readonly 'rpjmd.missions': Rpjmd['missions'][number];
  readonly 'rpjmd.goals': Rpjmd['goals'][number];
  readonly 'rpjmd.objectives': Rpjmd['objectives'][number];
  readonly 'rpjmd.programs': Rpjmd['programs'][number];
  readonly problems: Problem;
  readonly needs: Need;
  readonly innovations: Innovation;
  readonly readiness: ReadinessAssessment;
  readonly swot: MasterplanSwotAnalysis;
  readonly strategies: Strategy;
  readonly programs: Program;
  readonly evaluations: Evaluation;
}

/**
 * A list that an item of another list owns: what stands in it, and whose it is.
 *
 * @example
 * const list: keyof MasterplanPartLists = 'swot.factors';
 */
export interface MasterplanPartLists {
  readonly 'missions.objectives': { item: Mission['objectives'][number]; owner: Mission };
  readonly 'swot.factors': {
    item: MasterplanSwotAnalysis['factors'][number];
    owner: MasterplanSwotAnalysis;
  };
  readonly 'programs.indicators': { item: Measure; owner: Program };
  readonly 'programs.progress': { item: Program['progress'][number]; owner: Program };
}

/**
 * Name of a list of a plan.
 *
 * @example
 * const list: MasterplanListName = 'problems';
 */
export type MasterplanListName = keyof MasterplanLists;

/**
 * Name of a list that an item owns; a change of it also says whose, in `of`.
 *
 * @example
 * const list: MasterplanPartListName = 'programs.progress';
 */
export type MasterplanPartListName = keyof MasterplanPartLists;

/**
 * The parts of a plan that are no list of items, by name, with their values. `undefined` stands where there may
 * be none.
 *
 * @example
 * const period: MasterplanFields['period'] = { from: 2024, to: 2029 };
 */
export interface MasterplanFields {
  readonly title: string;
  readonly sample: boolean;
  readonly framework: { readonly id: string; readonly version: string };
  readonly region: Region;
  readonly period: { readonly from: number; readonly to: number };
  readonly vision: string;
  readonly rpjmd: Rpjmd | undefined;
  readonly 'rpjmd.title': string;
  readonly 'rpjmd.legalBasis': string | undefined;
  readonly 'rpjmd.period': { readonly from: number; readonly to: number };
  readonly 'rpjmd.vision': string;
  readonly 'rpjmd.strategicIssues': readonly string[];
}
