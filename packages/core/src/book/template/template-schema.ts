import * as z from 'zod/mini';
import { requirementIds } from '../../issue/requirement-id.js';
import { dimensionContents, planContents } from './contents.js';

const id = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'framework-id' }));
const text = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(300)),
  en: z.string().check(z.minLength(1), z.maxLength(300)),
});
const ofPlan = z.array(z.enum(planContents));
const ofDimension = z.array(z.enum(dimensionContents));

const sectionSchema = z.discriminatedUnion('perDimension', [
  z.strictObject({
    /** Unique in its chapter; not `missing`. */
    id,
    /** Printed across. */
    isWide: z.boolean(),
    perDimension: z.literal(false),
    heading: text,
    contents: ofPlan,
  }),
  /** One for each dimension of the framework, named after it. */
  z.strictObject({ id, isWide: z.boolean(), perDimension: z.literal(true), contents: ofDimension }),
]);

const chapter = {
  /** Unique in its book; not `appendix`. */
  id,
  heading: text,
  /** What it requires of the plan; what is lacking is said at its end. */
  requirements: z.array(z.enum(requirementIds)),
  /** How that is said: in a section with a table, unless it is to be a sentence. */
  lacking: z.optional(z.enum(['section', 'sentence'])),
};

const chapterSchema = z.discriminatedUnion('perDimension', [
  z.strictObject({
    ...chapter,
    perDimension: z.literal(false),
    contents: ofPlan,
    sections: z.array(sectionSchema),
  }),
  /** One for each dimension, with its name as heading. */
  z.strictObject({ ...chapter, perDimension: z.literal(true), contents: ofDimension }),
]);

/**
 * The shape of a {@link BookTemplate}. Whether ids are unique, and each content stands once, is not looked at.
 *
 * @example
 * bookTemplateSchema.safeParse(buku1).success; // true
 */
export const bookTemplateSchema = z.strictObject({
  id,
  /** A leaflet has its title above instead of cover and contents, and its parts have no numbers; a book unless said. */
  form: z.optional(z.enum(['book', 'leaflet'])),
  title: text,
  subtitle: text,
  chapters: z.array(chapterSchema),
  appendices: z.array(sectionSchema),
});
