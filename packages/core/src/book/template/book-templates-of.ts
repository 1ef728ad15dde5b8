import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { issuesFromZod } from '../../issue/issues-from-zod.js';
import { buku1 } from './buku-1.js';
import { buku2 } from './buku-2.js';
import { buku3, ringkasan } from './buku-3.js';
import { fourBooks } from './four-books.js';
import { bookTemplateSchema } from './template-schema.js';
import { ofAppendices, ofWhatIsMissing } from './own-ids.js';
import type { BookTemplate, SectionTemplate } from './types.js';

/**
 * The books that a framework prints, and what is wrong with those that it describes itself.
 *
 * @example
 * const { issues, templates }: BookTemplates = bookTemplatesOf(kominfo2021);
 * [templates.length, issues.length]; // [8, 0]
 */
export interface BookTemplates {
  readonly templates: readonly BookTemplate[];
  /** Paths start at the framework; a book with an issue isn't among the templates. */
  readonly issues: readonly Issue[];
}

const builtIn: readonly BookTemplate[] = [buku1, buku2, buku3, ringkasan, ...fourBooks];

/**
 * The templates of a framework: its own, or the built-in ones where it has none. The built-in ones know no dimension by
 * name, so that they fit every framework.
 *
 * @example
 * bookTemplatesOf(kominfo2021).templates[0]?.id; // 'buku-1'
 * bookTemplatesOf({ books: [{ id: 'buku-kami' }] }).issues[0]?.code; // 'missing-field'
 */
export function bookTemplatesOf({ books }: Pick<Framework, 'books'>): BookTemplates {
  if (books === undefined) return { templates: builtIn, issues: [] };
  const seen = new Set<string>();
  const read = books.map((book, at) => {
    const path = ['books', at];
    const parsed = bookTemplateSchema.safeParse(book);
    if (!parsed.success) {
      const issues = issuesFromZod(parsed.error, book);
      return {
        template: null,
        issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
      };
    }
    const issues = [
      ...repeatedIds(parsed.data, path, seen),
      ...repeatedContents(parsed.data, path),
    ];
    seen.add(parsed.data.id);
    return { template: issues.length === 0 ? parsed.data : null, issues };
  });
  return {
    templates: read.flatMap(({ template }) => (template === null ? [] : [template])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Ids that are given twice, or that a book gives itself: of books, of chapters in a book, of sections in a chapter. */
function repeatedIds(
  { appendices, chapters, id }: BookTemplate,
  path: Issue['path'],
  seen: ReadonlySet<string>,
): Issue[] {
  return [
    ...(seen.has(id) ? [repeated([...path, 'id'], id)] : []),
    ...twice(chapters, [...path, 'chapters'], ofAppendices),
    ...chapters.flatMap((chapter, at) =>
      chapter.perDimension
        ? []
        : twice(chapter.sections, [...path, 'chapters', at, 'sections'], ofWhatIsMissing),
    ),
    ...twice(appendices, [...path, 'appendices']),
  ];
}

function twice(
  parts: readonly { readonly id: string }[],
  path: Issue['path'],
  taken?: string,
): Issue[] {
  const seen = new Set(taken === undefined ? [] : [taken]);
  return parts.flatMap(({ id }, at) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [repeated([...path, at, 'id'], id)] : [];
  });
}

/** A content names its tables and figures, so that a book has room for each once. */
function repeatedContents({ appendices, chapters }: BookTemplate, path: Issue['path']): Issue[] {
  const sectionsAt = (sections: readonly SectionTemplate[], ...at: Issue['path']) =>
    sections.flatMap(({ contents }, index) => placed(contents, [...at, index, 'contents']));
  const all = [
    ...chapters.flatMap((chapter, at) => [
      ...placed(chapter.contents, ['chapters', at, 'contents']),
      ...(chapter.perDimension ? [] : sectionsAt(chapter.sections, 'chapters', at, 'sections')),
    ]),
    ...sectionsAt(appendices, 'appendices'),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ at, content }) => {
    const isRepeated = seen.has(content);
    seen.add(content);
    return isRepeated
      ? [issueOf('error', 'duplicate-entry', [...path, ...at], { found: content })]
      : [];
  });
}

const placed = (contents: readonly string[], at: Issue['path']) =>
  contents.map((content, index) => ({ content, at: [...at, index] }));

const repeated = (path: Issue['path'], found: string): Issue =>
  issueOf('error', 'duplicate-id', path, { found });
