import * as z from 'zod/mini';
import { swotMethodChoices } from './swot-method-choices.js';

/** A text in both languages of the product. */
const text = z.strictObject({
  id: z.string().check(z.minLength(1)),
  en: z.string().check(z.minLength(1)),
});
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'framework-id' }));
/** Up to where sums over weights stay exact; rupiah fit below it. */
const weight = z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const isoDate = z.iso.date();

const subDimension = z.strictObject({
  id,
  name: text,
  /** What the sub-dimension is about, in a few words. */
  aspect: text,
});

const dimension = z.strictObject({
  id,
  /** Two to four capitals, used in item codes: `GOV`. */
  code: z.string().check(z.regex(/^[A-Z]{2,4}$/, { error: 'dimension-code' })),
  name: text,
  description: text,
  subDimensions: z.array(subDimension),
});

const readinessIndicator = z.strictObject({ id, name: text, weight });

const readinessSubElement = z.strictObject({
  id,
  name: text,
  indicators: z.array(readinessIndicator).check(z.minLength(1)),
});

const readinessElement = z.strictObject({
  id,
  name: text,
  weight,
  subElements: z.array(readinessSubElement).check(z.minLength(1)),
});

/** A band holds `from <= value < below`; the last one of a list also holds its upper end. */
const band = z.strictObject({ id, name: text, from: z.number(), below: z.number() });

const levelDescription = z.strictObject({
  /** What is true of a region at this level. */
  statement: text,
  /** What it shows to prove it. */
  evidence: text,
});

const threeWayGroup = z.enum(['poor', 'fair', 'good']);

const readinessInstrument = z.strictObject({
  id,
  version: z.string().check(z.minLength(1)),
  elements: z.array(readinessElement).check(z.minLength(1)),
  bands: z.array(band).check(z.minLength(1)),
  /**
   * What levels 1 to 5, in this order, count as in the view *buruk, sedang, baik*. Without it the built-in
   * grouping is used.
   */
  threeWay: z.optional(
    z.tuple([threeWayGroup, threeWayGroup, threeWayGroup, threeWayGroup, threeWayGroup]),
  ),
  /** By indicator id, one description for each level 1 to 5. Left out where only figures are drawn. */
  levels: z.optional(
    z.record(
      id,
      z.tuple([
        levelDescription,
        levelDescription,
        levelDescription,
        levelDescription,
        levelDescription,
      ]),
    ),
  ),
});

/** How SWOT analyses are to be read; an analysis may differ in any of these. */
export const swotMethodSchema = z.strictObject({
  weightUnit: z.enum(swotMethodChoices.weightUnit),
  ratingScale: z.enum(swotMethodChoices.ratingScale),
  ratingDirection: z.enum(swotMethodChoices.ratingDirection),
  coordinates: z.enum(swotMethodChoices.coordinates),
  quadrantNaming: z.enum(swotMethodChoices.quadrantNaming),
  weightTolerance: z.number().check(z.gte(0)),
});

/** The lowest and the highest level that can be given; both count. */
const scale = z.strictObject({ lowest: z.number(), highest: z.number() });

const index = z.strictObject({
  id,
  name: text,
  legalBasis: text,
  /** The years that figures of this index are published for; `null` is open. */
  dataYears: z.optional(z.strictObject({ from: z.nullable(z.int()), to: z.nullable(z.int()) })),
  /** The days on which it is the index to go by, both included; `null` is open. */
  validity: z.optional(z.strictObject({ from: z.nullable(isoDate), to: z.nullable(isoDate) })),
  bands: z.array(band).check(z.minLength(1)),
  /** What it is made of; left out where only the bands are known. An aspect weighs what its indicators do. */
  structure: z.optional(
    z.strictObject({
      scale,
      aspects: z
        .array(
          z.strictObject({
            id,
            name: text,
            indicators: z.array(z.strictObject({ id, name: text, weight })).check(z.minLength(1)),
          }),
        )
        .check(z.minLength(1)),
    }),
  ),
});

const evaluationProfile = z.strictObject({
  id,
  name: text,
  /** The grades that can be given: our own proposal, as the part `evaluation-scale` of a framework says. */
  scale: z.optional(scale),
  /** Weights as published; they need not sum to 100, the score divides by their sum. */
  weights: z.strictObject({
    baseline: weight,
    output: weight,
    outcome: weight,
    impact: weight,
    quickWin: weight,
  }),
});

/** The parts of a framework that no public text lays down: shown as *usulan, bukan ketentuan resmi*. */
const proposedPart = z.enum([
  'sub-dimensions',
  'readiness-indicators',
  'readiness-scale',
  'readiness-weights',
  'readiness-levels',
  'readiness-bands',
  'readiness-three-way',
  'evaluation-scale',
]);

/**
 * The shape of a {@link Framework}, for frameworks that come from outside. An unknown field is a fault. What a
 * shape can't say, such as ids used twice or bands with a gap, `checkFramework` finds.
 *
 * @example
 * frameworkSchema.safeParse(kominfo2021).success; // true
 * frameworkSchema.safeParse({ id: 'kerangka-kami' }).success; // false
 */
export const frameworkSchema = z.strictObject({
  id,
  version: z.string().check(z.minLength(1)),
  name: text,
  status: z.enum(['in-use', 'draft']),
  legalBasis: z.array(z.strictObject({ title: text, note: z.optional(text) })),
  validity: z.strictObject({ from: z.nullable(isoDate), to: z.nullable(isoDate), note: text }),
  bodies: z.array(z.strictObject({ id, name: text })),
  dimensions: z.array(dimension).check(z.minLength(1)),
  readiness: readinessInstrument,
  swot: z.strictObject({ method: swotMethodSchema }),
  indices: z.array(index),
  evaluation: z.array(evaluationProfile),
  proposals: z.array(proposedPart),
  /**
   * The books that are printed, where they aren't the built-in ones. `bookTemplatesOf` of the topic *book* reads what
   * stands in each: pages that print nothing needn't know.
   */
  books: z.optional(z.array(z.record(z.string(), z.unknown()))),
});

/**
 * The shape of a {@link Crosswalk}. Whether the frameworks it names have these parts is not looked at.
 *
 * @example
 * crosswalkSchema.safeParse(kominfoToKotaCerdas).success; // true
 */
export const crosswalkSchema = z.strictObject({
  from: z.strictObject({ id, version: z.string() }),
  to: z.strictObject({ id, version: z.string() }),
  proposal: z.boolean(),
  entries: z.array(
    z.strictObject({ from: id, to: z.array(id).check(z.minLength(1)), note: z.optional(text) }),
  ),
});
