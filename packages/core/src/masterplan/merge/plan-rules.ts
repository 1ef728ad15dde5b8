import { canonicalJson } from '../canonical-json.js';
import type { ItemListName } from '../item/item-lists.js';
import type {
  Evaluation,
  Innovation,
  Masterplan,
  MasterplanSwotAnalysis,
  Measure,
  Mission,
  Need,
  Problem,
  Program,
  ReadinessAssessment,
  Region,
  RegionProfile,
  Rpjmd,
  Strategy,
} from '../types.js';
import { fields } from './rules/fields.js';
import { keyed } from './rules/keyed.js';
import { latest } from './rules/latest.js';
import { nullable } from './rules/nullable.js';
import type { Rule } from './rules/rule.js';
import { whole } from './rules/whole.js';

/** Entries with an id; people care in which order they stand. */
const byId = <Entry extends { readonly id: string }>(rule: Rule<Entry>) =>
  keyed<Entry>(({ id }) => id, rule, { ordered: true });

/** Texts that each stand there or don't: ids, tags, codes. */
const texts = <Text extends string>(atLeast = 0) =>
  keyed<Text>((text) => text, whole, { ordered: false, atLeast });

/** Entries without a name: each is known by all that it says. */
const contents = <Entry>() => keyed<Entry>(canonicalJson, whole, { ordered: false });

/** What belongs to a year, and counts only together with it. */
const byYear = <Entry extends { readonly year: number }>() =>
  keyed<Entry>(({ year }) => String(year), whole, { ordered: false });

const measures = byId(
  fields<Measure>({ baseline: whole, targets: byYear(), realisations: byYear() }),
);

const review = { updatedAt: latest };

const classified = { ...review, tags: texts() };

const problem = fields<Problem>({ ...classified, usg: fields({}) });

const need = fields<Need>({ ...classified, problemIds: texts() });

const stage = fields<Innovation['stages']['evaluation']>({ file: whole });

const innovation = fields<Innovation>({
  ...classified,
  proposer: whole,
  needIds: texts(),
  problemIds: texts(),
  stages: fields({
    'problem-formulation': stage,
    'idea-formulation': stage,
    'development-planning': stage,
    development: stage,
    implementation: stage,
    evaluation: stage,
  }),
  benefits: fields({}),
  partners: contents(),
  potential: fields({}),
  sustainability: fields({}),
  resources: fields({}),
  iga: fields<NonNullable<Innovation['iga']>>({ affairs: texts() }),
  kipp: fields({}),
});

type OpdSheet = ReadinessAssessment['opdRatings'][number];
type AssessorSheet = ReadinessAssessment['assessorRatings'][number];
type Consolidated = NonNullable<ReadinessAssessment['consolidated']>;

const byIndicator = <Entry extends OpdSheet['ratings'][number]>(rule: Rule<Entry>) =>
  keyed<Entry>(({ indicatorId }) => indicatorId, rule, { ordered: false });

const ratings = byIndicator(fields<OpdSheet['ratings'][number]>({ evidence: contents() }));
const consolidatedRatings = byIndicator(
  fields<Consolidated['ratings'][number]>({ evidence: contents() }),
);

/** Two people who fill in the same sheet from the start fill in one sheet. */
const sheet = { joins: true };

const assessment = fields<ReadinessAssessment>({
  ...review,
  opdRatings: keyed(({ opdId }) => opdId, fields<OpdSheet>({ ratings }, sheet), {
    ordered: false,
  }),
  assessorRatings: keyed(({ assessor }) => assessor, fields<AssessorSheet>({ ratings }, sheet), {
    ordered: false,
  }),
  consolidated: nullable(fields<Consolidated>({ ratings: consolidatedRatings }, sheet)),
});

const analysis = fields<MasterplanSwotAnalysis>({
  ...review,
  scope: whole,
  factors: byId(fields({})),
  method: fields({}),
});

const strategy = fields<Strategy>({ ...classified, factorCodes: texts(1) });

const program = fields<Program>({
  ...classified,
  strategyIds: texts(),
  needIds: texts(),
  innovationIds: texts(),
  dependsOnProgramIds: texts(),
  supportingOpdIds: texts(),
  stakeholders: texts(),
  locations: texts(),
  period: whole,
  indicators: measures,
  budgets: keyed<Program['budgets'][number]>(({ source, year }) => `${year} ${source}`, whole, {
    ordered: false,
  }),
  progress: byId(fields({})),
  usg: fields({}),
  impactEffort: fields({}),
  beneficiaries: texts(),
  pillars: texts(),
});

const evaluation = fields<Evaluation>({ ...review, grades: fields({}) });

const mission = fields<Mission>({
  objectives: byId(fields<Mission['objectives'][number]>({ indicators: measures })),
});

const rpjmd = fields<Rpjmd>({
  period: whole,
  strategicIssues: texts(),
  missions: byId(fields({})),
  goals: byId(fields({})),
  objectives: byId(fields<Rpjmd['objectives'][number]>({ indicators: measures })),
  programs: byId(fields<Rpjmd['programs'][number]>({ indicators: measures, ceilings: byYear() })),
});

const region = fields<Region>({
  profile: fields<RegionProfile>({
    population: whole,
    grossRegionalProduct: whole,
    spbe: whole,
    pemdi: whole,
    fiscalCapacity: whole,
    leadersCommitment: fields({}),
  }),
});

/** The analyses by themselves: what factors are called in the end has to be known before strategies cite them. */
export const swotRule = byId(analysis);

/** How one item of each list is merged with another version of itself. */
export const itemRules: { readonly [List in ItemListName]: Rule<Masterplan[List][number]> } = {
  problems: problem,
  needs: need,
  innovations: innovation,
  readiness: assessment,
  swot: analysis,
  strategies: strategy,
  programs: program,
  evaluations: evaluation,
};

/** How each part of a plan is merged. A field that a list or an object is added to doesn't compile without a rule. */
export const planRule: Rule<Masterplan> = fields<Masterplan>({
  framework: whole,
  region,
  period: whole,
  missions: byId(mission),
  opds: byId(fields({})),
  rpjmd,
  problems: byId(problem),
  needs: byId(need),
  innovations: byId(innovation),
  readiness: byId(assessment),
  swot: swotRule,
  strategies: byId(strategy),
  programs: byId(program),
  evaluations: byId(evaluation),
});
