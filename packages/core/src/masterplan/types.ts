import type * as z from 'zod/mini';
import type { Framework } from '../framework/types.js';
import type { DeepReadonly } from './deep-readonly.js';
import type { masterplanSchema } from './schema/masterplan.js';

/**
 * One region's plan as one document, version 1. Every figure of the product is a pure function of it.
 * Get one from {@link parseMasterplan}; the branded ids then say that it was checked. Nobody writes to it, at any
 * depth: `createEditor` makes the plan that comes next, and so does `{ ...masterplan, title }`.
 *
 * @example
 * const countItems = (plan: Masterplan) => plan.problems.length + plan.needs.length;
 * countItems(masterplan); // 2
 */
export interface Masterplan extends DeepReadonly<z.output<typeof masterplanSchema>> {}

/**
 * A plan as somebody writes it down, before it was parsed: ids are any texts, and {@link parseMasterplan} says
 * what is wrong. Whoever writes a plan in TypeScript gets its fields and choices completed.
 *
 * @example
 * const plan: MasterplanInput = {
 *   schemaVersion: 1,
 *   id: 'rencana-kota',
 *   title: 'Rencana Kota Cerdas',
 *   sample: true,
 *   framework: { id: 'kominfo-2021', version: '1' },
 *   region: { code: '32.78', name: 'Kota Tasikmalaya' },
 *   period: { from: 2025, to: 2029 },
 *   vision: '',
 *   missions: [],
 *   opds: [],
 *   problems: [],
 *   needs: [],
 *   innovations: [],
 *   readiness: [],
 *   swot: [],
 *   strategies: [],
 *   programs: [],
 *   evaluations: [],
 * };
 * parseMasterplan(plan).ok; // true
 */
export interface MasterplanInput extends DeepReadonly<z.input<typeof masterplanSchema>> {}

/**
 * The region that plans, by its Kemendagri code: `32` or `32.78`.
 *
 * @example
 * { code: '32.78', name: 'Kota Tasikmalaya' }
 */
export type Region = Masterplan['region'];

/**
 * Figures that describe a region, each with its year where it has one; what nobody knows is left out. The
 * area is in km², the gross regional product in whole rupiah, SPBE and Pemdi from 0 to 5.
 *
 * @example
 * {
 *   districts: 10,
 *   population: { year: 2025, value: 750_000 },
 *   spbe: { year: 2025, value: 3.26 },
 *   fiscalCapacity: { category: 'low', source: 'Peraturan Menteri Keuangan' },
 * }
 */
export type RegionProfile = NonNullable<Region['profile']>;

/**
 * A mission of the smart-city plan with the objectives that show whether it is reached.
 *
 * @example
 * {
 *   id: 'm-1',
 *   code: 'M1',
 *   statement: 'Layanan yang dapat dijangkau dari mana saja',
 *   objectives: [{ id: 'm-1-s1', code: 'M1.S1', statement: 'Izin terbit sehari', indicators: [] }],
 * }
 */
export type Mission = Masterplan['missions'][number];

/**
 * An office of the region (*organisasi perangkat daerah*) that owns items of the plan.
 *
 * @example
 * const labelOf = (opd: Opd) => `${opd.shortName} (${opd.kind})`;
 * masterplan.opds.map(labelOf); // ['Diskominfo (office)', 'DPMPTSP (office)']
 */
export type Opd = Masterplan['opds'][number];

/**
 * The five-year development plan that the masterplan starts from, with its missions, goals, objectives and
 * programmes. Whether they refer to one another is checked by {@link parseMasterplan}.
 *
 * @example
 * {
 *   title: 'RPJMD Kota Tasikmalaya 2025–2029',
 *   period: { from: 2025, to: 2029 },
 *   vision: 'Kota yang melayani',
 *   strategicIssues: ['Kemiskinan'],
 *   missions: [],
 *   goals: [],
 *   objectives: [],
 *   programs: [],
 * }
 */
export type Rpjmd = NonNullable<Masterplan['rpjmd']>;

/**
 * A problem (*permasalahan*): what is wrong, and where known what it comes from and what it causes.
 *
 * @example
 * const lineOf = ({ code, title }: Problem) => `${code} ${title}`;
 * masterplan.problems.map(lineOf); // ['P-GOV-01 Izin menunggu tanda tangan']
 */
export type Problem = Masterplan['problems'][number];

/**
 * A need (*kebutuhan*): what would answer one or more problems.
 *
 * @example
 * const answersNothing = (need: Need) => need.problemIds.length === 0;
 * masterplan.needs.filter(answersNothing); // []
 */
export type Need = Masterplan['needs'][number];

/**
 * An innovation, proposed by an OPD or in the council, with the progress of its six stages, 0 to 100 each.
 *
 * @example
 * const isInUse = ({ stages }: Innovation) => stages.implementation.progress > 0;
 * masterplan.innovations.map(isInUse); // [false]
 */
export type Innovation = Masterplan['innovations'][number];

/**
 * The readiness of one period: how each OPD rates itself, what assessors rate, and the level that the owner
 * settled on. Levels are 1 to 5, `'not-applicable'`, or `null` where nobody has answered.
 *
 * @example
 * const isSettled = (assessment: ReadinessAssessment) => assessment.consolidated !== null;
 * masterplan.readiness.map(isSettled); // [true]
 */
export type ReadinessAssessment = Masterplan['readiness'][number];

/**
 * What an OPD or an assessor answers to one indicator.
 *
 * @example
 * const rating: ReadinessAssessmentRating = { indicatorId: 'people-ict-competence', current: 3 };
 */
export type ReadinessAssessmentRating =
  ReadinessAssessment['opdRatings'][number]['ratings'][number];

/**
 * The settled levels of an assessment, each with its justification, and the OPD that settled them.
 *
 * @example
 * const owners = masterplan.readiness.map(({ consolidated }) => consolidated?.ownerOpdId);
 * owners.length; // 1
 */
export type ReadinessConsolidation = NonNullable<ReadinessAssessment['consolidated']>;

/**
 * A SWOT analysis of the plan: its factors, and where its method differs from the framework's profile.
 *
 * @example
 * {
 *   id: 'sw-region',
 *   scope: { kind: 'region' },
 *   state: 'draft',
 *   updatedAt: '2026-11-01T03:00:00.000Z',
 *   factors: [
 *     { id: 'f-1', code: 'S1', kind: 'strength', statement: 'Komitmen', weight: 0.6, rating: 4 },
 *   ],
 *   method: { quadrantNaming: 'cartesian' },
 * }
 */
export type MasterplanSwotAnalysis = Masterplan['swot'][number];

/**
 * A strategy of the TOWS matrix: it cites factors of one SWOT analysis by code, at least one.
 *
 * @example
 * const lineOf = ({ kind, factorCodes }: Strategy) => `${kind}: ${factorCodes.join(', ')}`;
 * masterplan.strategies.map(lineOf); // ['SO: S1, O1']
 */
export type Strategy = Masterplan['strategies'][number];

/**
 * A row of the action plan (*rencana aksi*): who does what when, with which money, and how far it is.
 *
 * @example
 * const countYears = ({ period }: Program) => period.to - period.from + 1;
 * masterplan.programs.map(countYears); // [2]
 */
export type Program = Masterplan['programs'][number];

/**
 * A {@link Program} as somebody writes it down, before it was checked.
 *
 * @example
 * const dates: Pick<ProgramInput, 'period' | 'horizon'> = {
 *   period: { from: 2026, to: 2026 },
 *   horizon: 'short',
 * };
 */
export type ProgramInput = MasterplanInput['programs'][number];

/**
 * The yearly evaluation of one dimension: five grades from 1 to 5, `null` where none was given, and a report.
 *
 * @example
 * {
 *   id: 'e-2026-gov',
 *   year: 2026,
 *   dimensionId: 'smart-governance',
 *   state: 'draft',
 *   updatedAt: '2026-11-01T03:00:00.000Z',
 *   grades: { baseline: 4, output: 3, outcome: 3, impact: null, quickWin: 5 },
 *   strengths: 'Izin terbit sehari',
 * }
 */
export type Evaluation = Masterplan['evaluations'][number];

/**
 * An indicator with its unit, direction, baseline, yearly targets and realisations. The baseline is `null`
 * where nobody has measured it yet.
 *
 * @example
 * {
 *   id: 'lama-izin',
 *   name: 'Lama penerbitan izin',
 *   unit: 'hari',
 *   direction: 'lower',
 *   baseline: { year: 2023, value: 14 },
 *   targets: [{ year: 2025, value: 1 }],
 *   realisations: [],
 * }
 */
export type Measure = Program['indicators'][number];

/** One of the six stages an innovation passes through. */
export type { InnovationStage } from '../inventory/innovation-stages.js';

/**
 * One of the `fundingSources`: where the money of a budget line comes from.
 *
 * @example
 * const source: FundingSource = 'apbd-kabupaten-kota';
 */
export type FundingSource = Program['budgets'][number]['source'];

/**
 * Where an item stands between its author and approval: one of the `itemStates`.
 *
 * @example
 * const state: ItemState = 'submitted';
 */
export type ItemState = Problem['state'];

/**
 * What a SWOT analysis looks at: the region, one dimension, or one readiness element.
 *
 * @example
 * { kind: 'dimension', dimensionId: 'smart-governance' }
 */
export type SwotScope = MasterplanSwotAnalysis['scope'];

/**
 * The id of an {@link Opd}. Ids carry what they name, so that none stands where another is meant.
 *
 * @example
 * const nameOf = (id: OpdId) => masterplan.opds.find((opd) => opd.id === id)?.shortName;
 * masterplan.problems.map(({ opdId }) => nameOf(opdId)); // ['DPMPTSP']
 */
export type OpdId = Opd['id'];

/**
 * The id of a {@link Problem}.
 *
 * @example
 * const id: ProblemId | undefined = masterplan.problems[0]?.id; // 'p-1'
 */
export type ProblemId = Problem['id'];

/**
 * The id of a {@link Need}.
 *
 * @example
 * const id: NeedId | undefined = masterplan.needs[0]?.id; // 'n-1'
 */
export type NeedId = Need['id'];

/**
 * The id of an {@link Innovation}.
 *
 * @example
 * const id: InnovationId | undefined = masterplan.innovations[0]?.id; // 'i-1'
 */
export type InnovationId = Innovation['id'];

/**
 * The id of a {@link Strategy}.
 *
 * @example
 * const id: StrategyId | undefined = masterplan.strategies[0]?.id; // 'st-1'
 */
export type StrategyId = Strategy['id'];

/**
 * The id of a {@link Program}.
 *
 * @example
 * const id: ProgramId | undefined = masterplan.programs[0]?.id; // 'pr-1'
 */
export type ProgramId = Program['id'];

/**
 * The id of a mission, goal, objective or programme of the {@link Rpjmd}.
 *
 * @example
 * const id: RpjmdEntryId | undefined = masterplan.rpjmd?.missions[0]?.id; // undefined: it has no RPJMD
 */
export type RpjmdEntryId = Rpjmd['missions'][number]['id'];

/**
 * A numbered, frozen edition of a plan ("terbitan"). It carries its framework, so that it can still be
 * read when the office has changed its own. `hash` is the SHA-256 of the canonical JSON of
 * `{ framework, masterplan }`.
 *
 * @example
 * const bytes = new TextEncoder().encode(canonicalJson({ framework, masterplan }));
 * const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
 * const published: PublishedMasterplan = {
 *   schemaVersion: 1,
 *   number: 1,
 *   publishedAt: '2026-11-23T04:05:06.000Z',
 *   hash: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
 *   framework,
 *   masterplan,
 * };
 * parsePublishedMasterplan(published).ok; // true
 */
export interface PublishedMasterplan {
  readonly schemaVersion: 1;
  /** From 1. */
  readonly number: number;
  /** ISO 8601; also the moment that freshness is counted from. */
  readonly publishedAt: string;
  readonly hash: string;
  readonly framework: Framework;
  readonly masterplan: Masterplan;
}
