import * as z from 'zod/mini';

const sectionId = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * The most characters that an officer adds before or after a section: a book has chapters for more.
 *
 * @example
 * 'Bimtek 1 dihadiri 27 perangkat daerah.'.length <= longestAddition; // true
 */
export const longestAddition = 20_000;
const mostSections = 500;

const text = z.string().check(z.maxLength(longestAddition));

/**
 * What officers add to a book: text before and after what a template writes in a section, and the order of sections.
 * A blank line parts paragraphs; lines that begin with `- ` are points of a list, also below a line that leads to them.
 *
 * @example
 * bookAdditionsSchema.safeParse({ sections: {}, order: {} }).success; // true
 * bookAdditionsSchema.safeParse({ sections: [] }).success; // false
 */
export const bookAdditionsSchema = z.strictObject({
  /** By id of a section. */
  sections: z
    .record(sectionId, z.strictObject({ before: z.optional(text), after: z.optional(text) }))
    .check(z.refine((sections) => Object.keys(sections).length <= mostSections)),
  /** Ids of sections in the order in which they are wanted, by the id of the section that holds them. */
  order: z.record(sectionId, z.array(sectionId).check(z.maxLength(mostSections))),
});

/**
 * What officers add to a book.
 *
 * @example
 * const additions: BookAdditions = {
 *   sections: { 'introduction/background': { after: 'Bimtek 1 dihadiri 27 perangkat daerah.' } },
 *   order: {},
 * };
 */
export type BookAdditions = z.output<typeof bookAdditionsSchema>;
