import { describe, expect, it } from 'vitest';
import { frameworks } from '../../framework/index.js';
import { parsePublishedMasterplan } from '../../masterplan/published-masterplan.js';
import { readPublishedMasterplan } from '../../masterplan/reader/read-published-masterplan.js';
import { rawPlan } from '../../testing/plans.js';
import { bookTemplatesOf } from './book-templates-of.js';
import { buku1 } from './buku-1.js';
import { buku3 } from './buku-3.js';
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
    const paths = bookTemplatesOf({ books: [plain(buku1), plain(twice)] })
      .issues.filter(({ code }) => code === 'duplicate-id')
      .map(({ code, path }) => [code, path.join('.')]);
    expect(paths).toEqual([
      ['duplicate-id', 'books.1.id'],
      ['duplicate-id', 'books.1.chapters.1.id'],
      ['duplicate-id', `books.1.chapters.0.sections.${String(chapter.sections.length)}.id`],
    ]);
  });

  it('have no id that a book gives to parts of its own', () => {
    const [first] = buku1.appendices;
    const own = {
      ...buku1,
      chapters: [{ ...buku1.chapters[0], id: 'appendix', sections: [{ ...first, id: 'missing' }] }],
      appendices: [],
    };
    expect(bookTemplatesOf({ books: [plain(own)] })).toMatchObject({
      templates: [],
      issues: [
        { code: 'duplicate-id', path: ['books', 0, 'chapters', 0, 'id'] },
        { code: 'duplicate-id', path: ['books', 0, 'chapters', 0, 'sections', 0, 'id'] },
      ],
    });
  });

  it('have no content twice, whose tables and figures would be named alike', () => {
    const [summary, page] = buku3.chapters;
    const twice = {
      ...buku3,
      chapters: [
        summary,
        { ...summary, id: 'lagi', contents: ['background', 'summary-of-the-plan'] },
        page,
        { ...page, id: 'halaman' },
      ],
      appendices: [{ ...buku1.appendices[0], contents: ['background'] }],
    };
    const { issues, templates } = bookTemplatesOf({ books: [plain(twice)] });
    expect(templates).toEqual([]);
    expect(issues.map(({ code, params, path }) => [code, path.join('.'), params['found']])).toEqual(
      [
        ['duplicate-entry', 'books.0.chapters.1.contents.1', 'summary-of-the-plan'],
        ['duplicate-entry', 'books.0.chapters.3.contents.0', 'page-of-dimension'],
        ['duplicate-entry', 'books.0.appendices.0.contents.0', 'background'],
      ],
    );
  });
});
