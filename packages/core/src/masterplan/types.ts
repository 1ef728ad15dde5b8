import type * as z from 'zod/mini';
import type { masterplanSchema } from './schema/masterplan.js';

/**
 * One region's plan as one document, version 1. Every figure of the product is a pure function of it.
 * Get one from {@link parseMasterplan}; the branded ids then say that it was checked.
 */
export interface Masterplan extends z.output<typeof masterplanSchema> {}

export type Region = Masterplan['region'];
export type RegionProfile = NonNullable<Region['profile']>;
export type Mission = Masterplan['missions'][number];
export type Opd = Masterplan['opds'][number];
export type Rpjmd = NonNullable<Masterplan['rpjmd']>;
export type Problem = Masterplan['problems'][number];
export type Need = Masterplan['needs'][number];
export type Innovation = Masterplan['innovations'][number];
export type ReadinessAssessment = Masterplan['readiness'][number];
export type MasterplanSwotAnalysis = Masterplan['swot'][number];
export type Strategy = Masterplan['strategies'][number];
export type Program = Masterplan['programs'][number];
export type Evaluation = Masterplan['evaluations'][number];

/** An indicator with its unit, direction, baseline, yearly targets and realisations. */
export type Measure = Program['indicators'][number];

/** One of the six stages an innovation passes through. */
export type { InnovationStage } from '../inventory/innovation-stages.js';

export type FundingSource = Program['budgets'][number]['source'];

/** Where an item stands between its author and approval. */
export type ItemState = Problem['state'];

/** What a SWOT analysis looks at: the region, one dimension, or one readiness element. */
export type SwotScope = MasterplanSwotAnalysis['scope'];

export type OpdId = Opd['id'];
export type ProblemId = Problem['id'];
export type NeedId = Need['id'];
export type InnovationId = Innovation['id'];
export type StrategyId = Strategy['id'];
export type ProgramId = Program['id'];
export type RpjmdEntryId = Rpjmd['missions'][number]['id'];
