import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { rawFullPlan } from '../../testing/full-plan.js';
import { parsed } from '../../testing/plans.js';
import type { BookSource } from '../compose/book-context.js';
import { composeBook } from '../compose/compose-book.js';
import { pngOf } from '../emblem/testing/pictures.js';
import { numberBook } from '../numbering/number-book.js';
import { bookTemplatesOf } from '../template/book-templates-of.js';
import { buku1 } from '../template/buku-1.js';
import { blocksOf, sectionsOf } from '../testing/plain-text.js';
import type { Book } from '../types.js';
import { bookToDocx } from './book-to-docx.js';
import { headingNumbers } from './testing/heading-numbers.js';
import {
  findAll,
  openDocx,
  paragraphs,
  shownText,
  styleOf,
  valueOf,
  type OpenedDocx,
} from './testing/open-docx.js';
import { figure, sampleBook, section, table } from './testing/sample-book.js';

const opened = async (book: Book, options?: Parameters<typeof bookToDocx>[1]) =>
  openDocx(await bookToDocx(book, options));

const source: BookSource = {
  masterplan: parsed(rawFullPlan()),
  framework: kominfo2021,
  asOf: '2026-11-29',
  edition: null,
};
const composed = composeBook(source, buku1);
const edition = { number: 3, publishedAt: '2026-12-01T02:00:00.000Z', hash: 'a'.repeat(64) };

const ofStyle = (document: OpenedDocx, ...styles: readonly string[]) =>
  paragraphs(document).filter((paragraph) => styles.includes(styleOf(paragraph) ?? ''));

const textsOf = (document: OpenedDocx, ...styles: readonly string[]) =>
  ofStyle(document, ...styles).map(shownText);

const fields = (document: OpenedDocx, path = 'word/document.xml') => {
  const part = document.parts.get(path);
  return findAll(part === undefined ? [] : [part], 'fldSimple').map((field) => ({
    code: field.attributes.get('instr') ?? '',
    text: shownText(field),
  }));
};

it.each(bookTemplatesOf({}).templates.map((template) => [template.id, template] as const))(
  '%s names each place of it once',
  async (_id, template) => {
    const { body } = await opened(composeBook(source, template));
    const bookmarks = findAll(body, 'bookmarkStart').map(({ attributes }) => attributes);
    expect(bookmarks.length).toBeGreaterThan(1);
    for (const name of ['id', 'name']) {
      const names = bookmarks.map((attributes) => attributes.get(name));
      expect(new Set(names).size, name).toBe(names.length);
    }
    const ends = findAll(body, 'bookmarkEnd').map(({ attributes }) => attributes.get('id'));
    expect(new Set(ends)).toEqual(new Set(bookmarks.map((attributes) => attributes.get('id'))));
    expect(ends).toHaveLength(bookmarks.length);
  },
);

describe.each([
  ['a book with something of each kind', sampleBook()],
  ['Buku 1 of a whole plan', composed],
])('%s', (_name, book) => {
  it('has every heading, with the numbers that every format gives', async () => {
    const document = await opened(book);
    const { sections } = numberBook(book);
    expect(headingNumbers(document)).toEqual(
      sectionsOf(book).map(({ heading, id }) => [sections.get(id), heading]),
    );
  });

  it('has every table and figure, with a caption whose number is a field', async () => {
    const document = await opened(book);
    const { captions } = numberBook(book);
    const expected = blocksOf(book).flatMap((block) =>
      block.kind === 'table' || block.kind === 'figure'
        ? [`${captions.get(block.id) ?? ''}  ${block.caption}`]
        : [],
    );
    expect(textsOf(document, 'Caption', 'FigureCaption')).toEqual(expected);
    expect(
      fields(document)
        .filter(({ code }) => code.startsWith('SEQ '))
        .map(({ code, text }) => `${code.split(' ')[1] ?? ''} ${text}`),
    ).toEqual([...captions.values()]);
    const tables = blocksOf(book).filter(({ kind }) => kind === 'table');
    expect(document.body.filter(({ name }) => name === 'tbl')).toHaveLength(tables.length);
  });

  it('lists its headings, tables and figures with fields for their pages', async () => {
    const document = await opened(book);
    const { captions, sections } = numberBook(book);
    const listed = [...ofStyle(document, 'TOC1', 'TOC2', 'TOC3')].map(
      (entry) => shownText(entry).split('\t')[0],
    );
    const deep = sectionsOf(book).filter(
      ({ id }) => (sections.get(id) ?? '').split('.').length <= 3,
    );
    expect(listed).toEqual(deep.map(({ id }) => sections.get(id)));
    expect(
      textsOf(document, 'TableofFigures')
        .map((entry) => entry.split('\t')[0])
        .sort(),
    ).toEqual([...captions.values()].sort());
  });

  it('refers only to bookmarks that are there, each once', async () => {
    const document = await opened(book);
    const starts = findAll(document.body, 'bookmarkStart').map(({ attributes }) => attributes);
    const ends = findAll(document.body, 'bookmarkEnd').map(({ attributes }) => attributes);
    const names = starts.map((attributes) => attributes.get('name') ?? '');
    const numbers = starts.map((attributes) => attributes.get('id'));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(ends.map((attributes) => attributes.get('id')).sort()).toEqual([...numbers].sort());
    const used = [
      ...fields(document).flatMap(({ code }) => /^(?:REF|PAGEREF) (\S+)/.exec(code)?.[1] ?? []),
      ...findAll(document.body, 'hyperlink').map(
        ({ attributes }) => attributes.get('anchor') ?? '',
      ),
    ];
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
  });

  it('uses only styles that it defines', async () => {
    const document = await opened(book);
    const defined = findAll([...document.parts.values()], 'style').map(({ attributes }) =>
      attributes.get('styleId'),
    );
    expect(new Set(defined).size).toBe(defined.length);
    const based = findAll([...document.parts.values()], 'basedOn');
    const used = [...findAll([...document.parts.values()], 'pStyle'), ...based].map(
      ({ attributes }) => attributes.get('val'),
    );
    expect([...new Set(used)].filter((style) => !defined.includes(style))).toEqual([]);
  });
});

it('references are fields that show what they refer to', async () => {
  const document = await opened(sampleBook());
  const { code, text } = fields(document).find((field) => field.code.startsWith('REF ')) ?? {};
  expect(text).toBe('Tabel 1');
  const [, name = ''] = /^REF (\S+)/.exec(code ?? '') ?? [];
  const [target] = paragraphs(document).filter((paragraph) =>
    findAll([paragraph], 'bookmarkStart').some(({ attributes }) => attributes.get('name') === name),
  );
  expect(target === undefined ? '' : shownText(target)).toBe('Tabel 1  Isi costs');
});

it('a reference to nothing is said as it stands', async () => {
  const text = ['Lihat ', { reference: 'lost' }] as const;
  const document = await opened(
    sampleBook({
      chapters: [section('one', { blocks: [{ kind: 'paragraph', author: 'officer', text }] })],
    }),
  );
  expect(textsOf(document, 'BodyText')[0]).toBe('Lihat lost');
});

it('every numbered list begins with one', async () => {
  const document = await opened(sampleBook());
  const numbers = ofStyle(document, 'ListNumber').map((item) => valueOf(item, 'numId'));
  expect(numbers).toEqual(['4', '4', '5']);
  const numbering = document.parts.get('word/numbering.xml');
  const restarts = findAll(numbering === undefined ? [] : [numbering], 'num').map((number) => [
    number.attributes.get('numId'),
    valueOf(number, 'startOverride'),
  ]);
  expect(restarts).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['3', undefined],
    ['4', '1'],
    ['5', '1'],
  ]);
});

describe('tables', () => {
  const costs = async (rest: Parameters<typeof table>[1]) => {
    const book = sampleBook({
      chapters: [section('one', { blocks: [table('costs', rest)] })],
      appendices: [],
    });
    const document = await opened(book);
    return document.body
      .filter(({ name }) => name === 'tbl')
      .flatMap((each) => findAll([each], 'tr'));
  };
  const has = (row: Parameters<typeof shownText>[0] | undefined, name: string) =>
    findAll(row === undefined ? [] : [row], name).length > 0;

  it('say their headings again on every page, and break no row that fits on one', async () => {
    const long = { cells: ['P-2', 'kata '.repeat(2000), 'Rp9'], isTotal: false };
    const rows = await costs({ rows: [...table('costs').rows, long] });
    expect(rows.map((row) => has(row, 'tblHeader'))).toEqual([true, false, false, false]);
    expect(rows.map((row) => has(row, 'cantSplit'))).toEqual([true, true, true, false]);
  });

  it('write totals bold and figures at the end, line by line', async () => {
    const rows = await costs({ rows: [{ cells: ['', 'Jumlah', 'Rp5\nRp6'], isTotal: true }] });
    const cells = findAll(rows.slice(1), 'tc');
    expect(cells.map(shownText)).toEqual(['', 'Jumlah', 'Rp5\nRp6']);
    expect(cells.map((cell) => findAll([cell], 'b').length > 0)).toEqual([true, true, true]);
    expect(findAll(rows.slice(1), 'p').map(styleOf)).toEqual([
      'TableCentre',
      'TableText',
      'TableFigure',
    ]);
  });

  it('give a row that is over others the whole width', async () => {
    const rows = await costs({
      rows: [
        { cells: ['', 'Kekuatan', ''], isTotal: true },
        { cells: ['S1', 'Kerajinan', '0,1'], isTotal: false },
      ],
    });
    expect(findAll(rows.slice(1, 2), 'tc').map((cell) => valueOf(cell, 'gridSpan'))).toEqual(['3']);
    expect(findAll(rows.slice(2), 'tc')).toHaveLength(3);
  });

  it('keep what heads, adds up or explains rows on one page with them', async () => {
    const rows = await costs({
      note: 'Simulasi, bukan nilai resmi.',
      rows: [
        { cells: ['', 'Kekuatan', ''], isTotal: true },
        { cells: ['S1', 'Kerajinan', '1'], isTotal: false },
        { cells: ['S2', 'Alam', '1'], isTotal: false },
        { cells: ['', 'Jumlah', '2'], isTotal: true },
      ],
    });
    expect(rows.slice(1).map((row) => has(row, 'keepNext'))).toEqual([true, false, true, true]);
  });

  it('stand without rows too', async () => {
    expect(await costs({ rows: [] })).toHaveLength(1);
  });

  it('say below them what their figures are', async () => {
    const document = await opened(sampleBook());
    expect(textsOf(document, 'Note')).toEqual(['Simulasi.', 'Simulasi.']);
  });
});

describe('figures', () => {
  it('are pictures that say what they show, as wide as a page at most', async () => {
    const png = pngOf(2000, 1000);
    const document = await opened(sampleBook(), {
      pictures: ({ id }) => (id === 'radar' ? { svg: '', png, width: 2000, height: 1000 } : null),
    });
    const [drawing, ...others] = findAll(document.body, 'drawing');
    expect(others).toEqual([]);
    const shown = findAll(drawing === undefined ? [] : [drawing], 'docPr')[0]?.attributes;
    expect(shown?.get('descr')).toBe('Gambar memperlihatkan radar.');
    const extent = findAll(drawing === undefined ? [] : [drawing], 'extent')[0]?.attributes;
    const [width, height] = [Number(extent?.get('cx')), Number(extent?.get('cy'))];
    expect(width / 635).toBeLessThanOrEqual(9071);
    expect(width / height).toBeCloseTo(2, 1);
    const [path, ...more] = [...document.files.keys()].filter((each) =>
      each.startsWith('word/media/'),
    );
    expect(more).toEqual([]);
    expect(document.files.get(path ?? '')).toEqual(png);
  });

  it('are told in words where nobody drew them', async () => {
    const document = await opened(sampleBook(), {
      pictures: () => ({ svg: '<svg/>', png: null, width: 10, height: 10 }),
    });
    expect(findAll(document.body, 'drawing')).toEqual([]);
    expect(textsOf(document, 'BodyText')).toEqual(
      expect.arrayContaining(['Gambar memperlihatkan radar.', 'Gambar memperlihatkan road.']),
    );
  });

  it('have numbers of their own, and so has the emblem', async () => {
    const png = pngOf(20, 10);
    const document = await opened(sampleBook(), {
      emblem: { type: 'png', bytes: pngOf(60, 70), width: 60, height: 70 },
      pictures: () => ({ svg: '', png, width: 20, height: 10 }),
    });
    const properties = findAll(document.body, 'docPr').map(({ attributes }) => attributes);
    expect(properties.map((each) => each.get('id'))).toEqual(['1', '2', '3']);
    expect(properties[0]?.get('descr')).toBe('Lambang Kota Tasikmalaya');
  });
});

describe('pages', () => {
  const pagesOf = (document: OpenedDocx) =>
    findAll(document.body, 'sectPr').map((properties) => {
      const [size] = findAll([properties], 'pgSz');
      const [number] = findAll([properties], 'pgNumType');
      return {
        isWide: Number(size?.attributes.get('w')) > Number(size?.attributes.get('h')),
        orient: size?.attributes.get('orient'),
        format: number?.attributes.get('fmt'),
        start: number?.attributes.get('start'),
      };
    });

  it('have Roman numbers up to the first chapter, and lie across only for what is wide', async () => {
    const upright = { isWide: false, orient: 'portrait', start: undefined };
    expect(pagesOf(await opened(sampleBook()))).toEqual([
      { ...upright, format: undefined },
      { ...upright, format: 'lowerRoman', start: '1' },
      // The heading of the second chapter lies across with its first section, below which it stands.
      { ...upright, format: 'decimal', start: '1' },
      { isWide: true, orient: 'landscape', format: 'decimal', start: undefined },
      { ...upright, format: 'decimal' },
    ]);
  });

  it('of the last section may lie across too', async () => {
    const document = await opened(
      sampleBook({ appendices: [section('wide', { isWide: true, blocks: [table('last')] })] }),
    );
    expect(pagesOf(document).at(-1)).toMatchObject({ isWide: true, format: 'decimal' });
  });

  it('begin with one where all is wide, and are there where nothing is', async () => {
    const wide = section('wide', { isWide: true, blocks: [table('last')] });
    const across = { chapters: [wide, { ...wide, id: 'next' }], appendices: [] };
    const onlyWide = await opened(sampleBook(across));
    expect(pagesOf(onlyWide).slice(2)).toMatchObject([{ isWide: true, start: '1' }]);
    const empty = await opened(sampleBook({ chapters: [], appendices: [] }));
    expect(pagesOf(empty)).toHaveLength(3);
  });
});

describe('over and below pages', () => {
  const headersOf = (document: OpenedDocx) =>
    [...document.parts]
      .filter(([path]) => /^word\/header\d+\.xml$/.test(path))
      .map(([, part]) => part);
  const said = (document: OpenedDocx, name: 'header' | 'footer') =>
    [...document.parts]
      .filter(([path]) => new RegExp(`^word/${name}\\d+\\.xml$`).test(path))
      .flatMap(([, part]) => shownText(part) || []);

  it('stands which book it is, of whom and in which state, but not on the cover', async () => {
    const document = await opened(sampleBook({ edition }));
    expect(said(document, 'header')).toEqual(['Buku 1: Analisis Strategi · Kota Tasikmalaya']);
    expect(said(document, 'footer')).toEqual(['Terbitan nomor 3, 1 Desember 2026 · ']);
    expect(findAll([...document.parts.values()], 'instrText').map(({ text }) => text)).toEqual([
      'PAGE',
    ]);
    const references = findAll(document.body, 'sectPr').map(
      (properties) => findAll([properties], 'footerReference').length,
    );
    expect(references.slice(0, 2)).toEqual([0, 1]);
  });

  it('stands that a draft is one, on every page and on the cover', async () => {
    const document = await opened(sampleBook());
    const marks = headersOf(document).map((header) =>
      findAll([header], 'textpath').flatMap(({ attributes }) => attributes.get('string') ?? []),
    );
    expect(marks).toEqual([['DRAF'], ['DRAF']]);
    expect(textsOf(document, 'CoverMark')).toEqual(['Draf']);
    expect(said(document, 'footer')).toEqual(['Draf, keadaan per 29 November 2026 · ']);
  });

  it('stands nothing of a draft on an edition', async () => {
    const document = await opened(sampleBook({ edition }));
    expect(findAll(headersOf(document), 'textpath')).toEqual([]);
    expect(textsOf(document, 'CoverMark')).toEqual([]);
  });

  it('stands that data are only a sample', async () => {
    const document = await opened(sampleBook({ sample: true, edition }));
    expect(textsOf(document, 'CoverMark')).toEqual(['Data contoh']);
    expect(said(document, 'header')[0]).toContain('· Data contoh');
  });
});

it('the cover says of which region, of which years and of when it is', async () => {
  const document = await opened(sampleBook());
  expect([
    ...textsOf(document, 'CoverRegion', 'Subtitle', 'Title'),
    ...textsOf(document, 'CoverText'),
  ]).toEqual([
    'Kota Tasikmalaya',
    'Buku 1',
    'Analisis Strategi',
    'Rencana kecil',
    '2023–2027',
    'Draf, keadaan per 29 November 2026',
  ]);
});

describe('a leaflet', () => {
  const leaflet = (rest: Partial<Book> = {}) =>
    sampleBook({
      form: 'leaflet',
      chapters: [section('one', { blocks: [table('costs')] })],
      appendices: [],
      ...rest,
    });

  it('has neither cover nor contents, but its title above', async () => {
    const document = await opened(leaflet({ sample: true }));
    expect(textsOf(document, 'Title', 'CoverRegion', 'TOCHeading', 'TOC1')).toEqual([]);
    expect(paragraphs(document).slice(0, 4).map(shownText)).toEqual([
      'Kota Tasikmalaya, 2023–2027',
      'Rencana kecil',
      'Draf, keadaan per 29 November 2026 · Data contoh',
      'Judul one',
    ]);
    expect(findAll(document.body, 'sectPr')).toHaveLength(1);
  });

  it('is of pages that begin with one, below the head of a book', async () => {
    const document = await opened(leaflet());
    const [number] = findAll(document.body, 'pgNumType');
    expect(number?.attributes.get('start')).toBe('1');
    expect([...document.parts.keys()].filter((path) => /header\d\.xml$/.test(path))).toHaveLength(
      1,
    );
  });

  it('has no number before its heading', async () => {
    expect(headingNumbers(await opened(leaflet()))).toEqual([['', 'Judul one']]);
  });

  it('asks for no fields to be counted, of which it has none for pages', async () => {
    expect((await opened(leaflet())).text('word/settings.xml')).toContain(
      '<w:updateFields w:val="false"/>',
    );
  });

  it('shortens names of any length, which would take its page', async () => {
    const long = 'Dinas '.repeat(50).trim();
    const document = await opened(
      leaflet({ planTitle: long, region: { code: '32.78', name: long } }),
    );
    for (const said of paragraphs(document).slice(0, 2).map(shownText)) {
      expect(said.length).toBeLessThan(100);
    }
  });
});

describe('a figure that stands aside', () => {
  const blocks = [
    { ...figure('radar'), isAside: true },
    { kind: 'list', ordered: false, author: 'template', items: [['Satu'], ['Dua']] },
    { kind: 'note', text: 'Di bawah keduanya.' },
  ] as const;
  const beside = sampleBook({ chapters: [section('one', { blocks })], appendices: [] });

  it('has the words after it at its side', async () => {
    const { body } = await opened(beside);
    const cells = findAll(body, 'tc').map(shownText);
    expect(cells).toEqual([
      expect.stringContaining('Gambar 1  Bentuk radar') as unknown,
      'SatuDua',
    ]);
    expect(paragraphs({ body }).map(shownText)).toContain('Di bawah keduanya.');
  });

  it('stands beside nothing where the list after it is empty', async () => {
    const list = { kind: 'list', ordered: false, author: 'template', items: [] } as const;
    const chapters = [section('one', { blocks: [{ ...figure('radar'), isAside: true }, list] })];
    const { body } = await opened(sampleBook({ chapters, appendices: [] }));
    for (const cell of findAll(body, 'tc')) expect(findAll(cell.children, 'p')).not.toEqual([]);
  });

  it('is no wider than its side', async () => {
    const { body } = await opened(beside, {
      pictures: () => ({ svg: '', png: pngOf(900, 900), width: 900, height: 900 }),
    });
    const [extent] = findAll(body, 'extent');
    const [column] = findAll(body, 'gridCol');
    const twipsPerEmu = 1 / 635;
    expect(Number(extent?.attributes.get('cx')) * twipsPerEmu).toBeLessThan(
      Number(column?.attributes.get('w')),
    );
  });
});

it('a paragraph right before a list, table or figure stays with it', async () => {
  const paragraph = { kind: 'paragraph', author: 'template', text: ['Lihat.'] } as const;
  const list = { kind: 'list', ordered: false, author: 'template', items: [['Satu']] } as const;
  const blocks = [
    paragraph,
    list,
    paragraph,
    paragraph,
    table('costs'),
    paragraph,
    figure('radar'),
  ];
  const document = await opened(
    sampleBook({ chapters: [section('one', { blocks })], appendices: [] }),
  );
  const kept = ofStyle(document, 'BodyText').map((each) => findAll([each], 'keepNext').length > 0);
  expect(kept).toEqual([true, false, true, true, true]);
});

it('the last point of a list is not alone on a page', async () => {
  const items = [['Satu'], ['Dua'], ['Tiga']];
  const blocks = [{ kind: 'list', ordered: true, author: 'template', items }] as const;
  const document = await opened(
    sampleBook({ chapters: [section('one', { blocks })], appendices: [] }),
  );
  const kept = ofStyle(document, 'ListNumber').map(
    (each) => findAll([each], 'keepNext').length > 0,
  );
  expect(kept).toEqual([false, true, false]);
});
