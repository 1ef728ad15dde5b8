import type { Framework } from '../../framework/types.js';
import type { Issue } from '../../issue/issue.js';
import { issueOf } from '../../issue/issue-of.js';
import { issuesFromZod } from '../../issue/issues-from-zod.js';
import { buku1 } from './buku-1.js';
import { buku2 } from './buku-2.js';
import { buku3, ringkasan } from './buku-3.js';
import { fourBooks } from './four-books.js';
import { bookTemplateSchema } from './template-schema.js';
import type { BookTemplate } from './types.js';

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
    const issues = repeatedIds(parsed.data, path, seen);
    seen.add(parsed.data.id);
    return { template: issues.length === 0 ? parsed.data : null, issues };
  });
  return {
    templates: read.flatMap(({ template }) => (template === null ? [] : [template])),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** Ids that are given twice: of books, of chapters in a book, of sections in a chapter. */
function repeatedIds(
  { appendices, chapters, id }: BookTemplate,
  path: Issue['path'],
  seen: ReadonlySet<string>,
): Issue[] {
  return [
    ...(seen.has(id) ? [repeated([...path, 'id'], id)] : []),
    ...twice(chapters, [...path, 'chapters']),
    ...chapters.flatMap((chapter, at) =>
      chapter.perDimension ? [] : twice(chapter.sections, [...path, 'chapters', at, 'sections']),
    ),
    ...twice(appendices, [...path, 'appendices']),
  ];
}

function twice(parts: readonly { readonly id: string }[], path: Issue['path']): Issue[] {
  const seen = new Set<string>();
  return parts.flatMap(({ id }, at) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [repeated([...path, at, 'id'], id)] : [];
  });
}

const repeated = (path: Issue['path'], found: string): Issue =>
  issueOf('error', 'duplicate-id', path, { found });
