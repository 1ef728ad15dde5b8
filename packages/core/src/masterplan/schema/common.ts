import * as z from 'zod/mini';
import { nomenclaturePattern } from '../../action-plan/nomenclature/patterns.js';
import { directions, itemStates } from '../choices.js';
import { longestLink, safeLinkPattern } from '../is-safe-link.js';

const identifier = z
  .string()
  .check(z.maxLength(64), z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'identifier' }));

/** Ids carry the kind of thing they name, so that one cannot stand where another is meant. */
export const opdId = identifier.brand<'OpdId'>();
export const problemId = identifier.brand<'ProblemId'>();
export const needId = identifier.brand<'NeedId'>();
export const innovationId = identifier.brand<'InnovationId'>();
export const strategyId = identifier.brand<'StrategyId'>();
export const programId = identifier.brand<'ProgramId'>();
export const rpjmdEntryId = identifier.brand<'RpjmdEntryId'>();
export const plainId = identifier;

/** An id that the framework gives: a dimension, sub-dimension, element or indicator. */
export const frameworkId = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'framework-id' }));

export const code = z.string().check(z.minLength(1), z.maxLength(32));
/** A name or a title. */
export const longestShortText = 500;
export const shortText = z.string().check(z.minLength(1), z.maxLength(longestShortText));
export const longText = z.string().check(z.minLength(1), z.maxLength(20_000));
const tag = z.string().check(z.minLength(1), z.maxLength(80));
export const year = z.int().check(z.gte(1945), z.lte(2200));
/**
 * UTC with milliseconds, as `toISOString` writes it: one moment has one text, so that a plan that went through a
 * database is the same plan, with the same hash.
 */
const moment = z.iso.datetime({ precision: 3 });
export const day = z.iso.date();
export const percent = z.number().check(z.gte(0), z.lte(100));
export const scaleOfFive = z.int().check(z.gte(1), z.lte(5));

/** Whole rupiah. */
export const rupiah = z.int().check(z.gte(0));

export const yearPeriod = z.strictObject({ from: year, to: year });

/** Only what a browser may follow from a public page. */
export const link = z
  .string()
  .check(z.maxLength(longestLink), z.regex(safeLinkPattern, { error: 'unsafe-link' }));

export const attachment = z.strictObject({ label: shortText, url: z.optional(link) });

/** `X` and `XX` are generic: they take the bidang urusan of the OPD. */
export const nomenclatureCode = z
  .string()
  .check(z.regex(nomenclaturePattern, { error: 'nomenclature-code' }));

const itemState = z.enum(itemStates);

/** What every item that passes through approval has. */
export const review = {
  state: itemState,
  /** Why it was returned, for its author; published editions leave it out. */
  stateReason: z.optional(longText),
  updatedAt: moment,
};

/** Where an item belongs; tags are the free level below a sub-dimension. */
export const classification = {
  dimensionId: frameworkId,
  subDimensionId: z.optional(frameworkId),
  tags: z.array(tag),
};

/** Urgency, seriousness, growth: 1 to 5 each. */
export const usg = z.strictObject({
  urgency: scaleOfFive,
  seriousness: scaleOfFive,
  growth: scaleOfFive,
});

export const measure = z.strictObject({
  id: plainId,
  name: shortText,
  unit: z.string().check(z.minLength(1), z.maxLength(60)),
  /** `higher`: more is better; `lower`: less is better. */
  direction: z.enum(directions),
  /** `null` where nobody has measured it yet. */
  baseline: z.nullable(z.strictObject({ year, value: z.number() })),
  targets: z.array(z.strictObject({ year, value: z.number() })),
  realisations: z.array(z.strictObject({ year, value: z.number() })),
});
