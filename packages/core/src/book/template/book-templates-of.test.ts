import { describe, expect, it } from 'vitest';
import { frameworks } from '../../framework/index.js';
import { parsePublishedMasterplan } from '../../masterplan/published-masterplan.js';
import { readPublishedMasterplan } from '../../masterplan/reader/read-published-masterplan.js';
import { rawPlan } from '../../testing/plans.js';
import { bookTemplatesOf } from './book-templates-of.js';
import { buku1 } from './buku-1.js';
import { bookTemplateSchema } from './template-schema.js';

const plain = (value: unknown): { id: string } =>
  JSON.parse(JSON.stringify(value)) as { id: string };

describe('the books of a framework', () => {
  it('are the built-in ones where it has none of its own', () => {
    for (const framework of frameworks) {
      const { issues, templates } = bookTemplatesOf(framework);
      expect(issues).toEqual([]);
      expect(templates.map(({ id }) => id)).toEqual([
        'buku-1',
        'buku-2',
        'buku-3',
        'ringkasan',
        'analisis-strategis',
        'masterplan',
        'quick-wins',
        'road-map',
      ]);
    }
  });

  it('are data: what was written down as JSON is the same template', () => {
    for (const template of bookTemplatesOf({}).templates) {
      expect(bookTemplateSchema.parse(plain(template))).toEqual(template);
    }
  });

  it('are its own where it describes them', () => {
    const own = { ...buku1, id: 'buku-kami', chapters: buku1.chapters.slice(0, 2) };
    expect(bookTemplatesOf({ books: [plain(own)] }).templates).toEqual([own]);
    expect(bookTemplatesOf({ books: [] }).templates).toEqual([]);
  });

  it('come with an edition, whoever reads it', () => {
    const [framework] = frameworks;
    const edition = { number: 1, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };
    const books = [plain(buku1)];
    const document = {
      schemaVersion: 1,
      ...edition,
      framework: { ...framework, books },
      masterplan: rawPlan(),
    };
    for (const read of [parsePublishedMasterplan, readPublishedMasterplan]) {
      const result = read(JSON.parse(JSON.stringify(document)));
      expect(result).toMatchObject({ ok: true, published: { framework: { books } } });
    }
  });

  it('say where one is wrong, and the others stay', () => {
    const [chapter] = buku1.chapters;
    const wrong = { ...buku1, id: 'salah', chapters: [{ ...chapter, contents: ['ramalan'] }] };
    const { issues, templates } = bookTemplatesOf({ books: [plain(wrong), plain(buku1)] });
    expect(issues).toMatchObject([
      { code: 'not-one-of', path: ['books', 0, 'chapters', 0, 'contents', 0] },
    ]);
    expect(templates).toEqual([buku1]);
  });

  it('have no id twice: of books, of chapters in a book, of sections in a chapter', () => {
    const [chapter] = buku1.chapters;
    if (chapter === undefined || chapter.perDimension)
      throw new Error('Buku 1 begins with sections.');
    const twice = {
      ...buku1,
      chapters: [
        { ...chapter, sections: [...chapter.sections, ...chapter.sections.slice(0, 1)] },
        chapter,
      ],
    };
    const paths = bookTemplatesOf({ books: [plain(buku1), plain(twice)] }).issues.map(
      ({ code, path }) => [code, path.join('.')],
    );
    expect(paths).toEqual([
      ['duplicate-id', 'books.1.id'],
      ['duplicate-id', 'books.1.chapters.1.id'],
      ['duplicate-id', `books.1.chapters.0.sections.${String(chapter.sections.length)}.id`],
    ]);
  });
});
