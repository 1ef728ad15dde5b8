import { describe, expect, it } from 'vitest';
import { kominfo2021 } from '../../framework/index.js';
import { fonts } from '../../testing/book-fonts.js';
import { fullPlan } from '../../testing/full-plan.js';
import { parsed, rawEmptyPlan, rawPlan } from '../../testing/plans.js';
import { readPdf, saidOn, type PdfPage } from '../../testing/read-pdf.js';
import { composeBook } from '../compose/compose-book.js';
import type { Picture } from '../drawing/picture.js';
import { checkEmblem } from '../emblem/check-emblem.js';
import { numberBook } from '../numbering/number-book.js';
import { buku1 } from '../template/buku-1.js';
import { buku2 } from '../template/buku-2.js';
import { buku3, ringkasan } from '../template/buku-3.js';
import type { Book, BookBlock, BookEdition, BookRow, BookSection } from '../types.js';
import { bookToPdf, type PdfOptions } from './book-to-pdf.js';

const edition = { number: 3, publishedAt: '2026-11-20T02:00:00.000Z', hash: 'a'.repeat(64) };
const bookOf = (
  plan: object = rawPlan(),
  template = buku1,
  printedFrom: BookEdition | null = null,
): Book =>
  composeBook(
    { masterplan: parsed(plan), framework: kominfo2021, asOf: '2026-11-23', edition: printedFrom },
    template,
  );
const pdfOf = async (book: Book, options: Partial<PdfOptions> = {}) =>
  readPdf(await bookToPdf(book, { fonts, ...options }));
const everySection = (sections: readonly BookSection[]): BookSection[] =>
  sections.flatMap((each) => [each, ...everySection(each.sections)]);
const sectionsOf = ({ appendices, chapters }: Book) => everySection([...chapters, ...appendices]);
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
const readOut = ({ pieces }: PdfPage) => pieces.filter(({ tag }) => tag !== 'Artifact');

const headingsOn = (page: PdfPage): string =>
  squeezed(
    readOut(page)
      .filter(({ tag }) => /^H\d$/.test(tag))
      .map(({ text }) => text)
      .join(''),
  );

/** What the foot of a page says last. */
const numberOf = ({ pieces }: PdfPage) =>
  pieces.filter(({ tag, y }) => tag === 'Artifact' && y < 62 && y > 0).at(-1)?.text;

/** A plan with something of everything, whose region, departments and programmes all have one name. */
function fullPlanNamed(name: string) {
  const plan = fullPlan();
  return {
    ...plan,
    title: name,
    vision: name,
    region: { ...plan.region, name },
    opds: plan.opds.map((opd) => ({ ...opd, name, shortName: name.slice(0, 60).trim() })),
    programs: plan.programs.map((program) => ({ ...program, name })),
  };
}

/** A book of one chapter with these blocks, and a section below it. */
const bookWith = (blocks: readonly BookBlock[], change: Partial<Book> = {}): Book => ({
  ...bookOf(rawEmptyPlan()),
  chapters: [
    {
      id: 'chapter',
      heading: 'Bab',
      isWide: false,
      blocks,
      sections: [
        {
          id: 'chapter/section',
          heading: 'Subbab',
          isWide: false,
          blocks: [{ kind: 'gap', text: 'Selesai.' }],
          sections: [],
        },
      ],
    },
  ],
  appendices: [],
  ...change,
});
const tableOf = (rows: readonly BookRow[]): BookBlock => ({
  kind: 'table',
  id: 'table',
  caption: 'Tabelnya',
  columns: [
    { heading: 'Kode', share: 1, align: 'center' },
    { heading: 'Uraian', share: 5, align: 'start' },
  ],
  rows,
  note: null,
});
const figure: BookBlock = {
  kind: 'figure',
  id: 'figure',
  caption: 'Gambarnya',
  alternative: 'Sebuah titik (hitam).',
  isAside: false,
  drawing: { name: 'swot-quadrant', swotId: 'sw-1' },
};

describe.each([
  ['empty', rawEmptyPlan()],
  ['small', rawPlan()],
  ['full', fullPlan()],
] as const)('a book in PDF of a plan that is %s', (_name, plan) => {
  describe.each([buku1, buku2, buku3, ringkasan])('$id', (template) => {
    const book = bookOf(plan, template);
    const made = pdfOf(book);

    it('has a bookmark for each heading, under its number', async () => {
      const { sections } = numberBook(book);
      const { outline } = await made;
      for (const { heading, id } of sectionsOf(book)) {
        expect(outline).toContain(`${sections.get(id) ?? ''} ${heading}`.trim());
      }
    });

    it('says each heading and caption on a page, and every word of its tables', async () => {
      const said = saidOn((await made).pages);
      for (const { blocks, heading } of sectionsOf(book)) {
        expect(said).toContain(squeezed(heading));
        for (const block of blocks) {
          if ('caption' in block) expect(said).toContain(squeezed(block.caption));
          if (block.kind !== 'table') continue;
          for (const cell of block.rows.flatMap(({ cells }) => cells)) {
            expect(said).toContain(squeezed(cell));
          }
        }
      }
    });

    it('has no page without words, and none that ends with a heading, a caption or the heads of a table', async () => {
      const hasEmptyTable = sectionsOf(book).some(({ blocks }) =>
        blocks.some((block) => block.kind === 'table' && block.rows.length === 0),
      );
      for (const page of (await made).pages) {
        const words = readOut(page);
        expect(words.length).toBeGreaterThan(0);
        expect(words.at(-1)?.tag).not.toMatch(hasEmptyTable ? /^H\d$/ : /^(?:H\d|TH)$/);
      }
    });

    it('stays within its pages', async () => {
      for (const { height, pieces, width } of (await made).pages) {
        for (const { tag, text, x, y } of pieces.filter(({ text }) => text !== '')) {
          if (tag === 'Artifact' && text === 'DRAF') continue;
          expect(x, text).toBeGreaterThan(50);
          expect(x, text).toBeLessThan(width - 50);
          expect(y, text).toBeGreaterThan(20);
          expect(y, text).toBeLessThan(height - 30);
        }
      }
    });
  });
});

describe('a book in PDF', () => {
  it('is the same every time', async () => {
    const book = bookOf(fullPlan());
    expect(await bookToPdf(book, { fonts })).toEqual(await bookToPdf(book, { fonts }));
  });

  it('names itself, its region and its language', async () => {
    const { catalog, info } = await pdfOf(bookOf(rawPlan(), buku1, edition));
    expect(info).toMatchObject({
      Title: 'Buku 1: Analisis Strategi Smart City Daerah Kota Tasikmalaya',
      Author: 'Kota Tasikmalaya',
      CreationDate: 'D:20261120020000Z',
    });
    expect(catalog).toContain('/Lang (id)');
  });

  it('dates a draft on the day of its figures', async () => {
    expect((await pdfOf(bookOf())).info['CreationDate']).toBe('D:20261123000000Z');
  });

  it('says on each page that it is a draft, until it is printed from an edition', async () => {
    const draft = await pdfOf(bookOf());
    for (const { pieces } of draft.pages) {
      expect(pieces).toContainEqual(expect.objectContaining({ tag: 'Artifact', text: 'DRAF' }));
    }
    const published = saidOn((await pdfOf(bookOf(rawPlan(), buku1, edition))).pages);
    expect(published).not.toContain('DRAF');
    expect(published).toContain('Terbitannomor3,20November2026');
  });

  it('says on each page but the cover that its figures are sample data', async () => {
    const [cover, ...others] = (await pdfOf(bookOf({ ...rawPlan(), sample: true }))).pages;
    expect(saidOn(cover === undefined ? [] : [cover])).toContain('Draf·Datacontoh');
    for (const page of others) expect(saidOn([page])).toContain('·Datacontoh');
    expect(saidOn((await pdfOf(bookOf())).pages)).not.toContain('Datacontoh');
  });

  it('numbers its pages from the first chapter on, and those before it in Roman', async () => {
    const { catalog, pages } = await pdfOf(bookOf());
    expect(pages.slice(0, 5).map(numberOf)).toEqual([undefined, 'ii', 'iii', '1', '2']);
    expect(pages.at(-1)?.pieces.length).toBeGreaterThan(3);
    expect(catalog.replaceAll(/\s+/g, ' ')).toContain(
      '/PageLabels << /Nums [0 << /S /r >> 3 << /S /D >>] >>',
    );
  });

  it('leads from its contents to each chapter and section, with the page it is on', async () => {
    const book = bookOf();
    const { pages } = await pdfOf(book);
    const [contents, rest] = [pages.slice(1, 3), pages.slice(3)];
    const shown = book.chapters.flatMap((chapter) => [chapter, ...chapter.sections]);
    for (const { heading, id } of shown) {
      const name = squeezed(`${numberBook(book).sections.get(id) ?? ''}${heading}`);
      const page = rest.find((each) => headingsOn(each).includes(name));
      const number = page === undefined ? 'nowhere' : String(numberOf(page));
      expect(saidOn(contents)).toContain(`${name}${number}`);
    }
    expect(contents[0]?.links).toBeGreaterThan(20);
  });

  it('lists its tables and figures, with the pages that they begin on', async () => {
    const rows = Array.from({ length: 90 }, () => ({ cells: ['1', 'Isi'], isTotal: false }));
    const { outline, pages } = await pdfOf(bookWith([tableOf(rows), figure]));
    const [, contents, first, ...others] = pages;
    const said = saidOn(contents === undefined ? [] : [contents]);
    expect(said).toContain('DaftartabelTabel1Tabelnya1');
    const last = others.findLast((page) => saidOn([page]).includes('Gambar1Gambarnya'));
    expect(said).toContain(`DaftargambarGambar1Gambarnya${String(last && numberOf(last))}`);
    expect(first && numberOf(first)).toBe('1');
    expect(last && numberOf(last)).not.toBe('1');
    expect(contents?.links).toBeGreaterThanOrEqual(4);
    expect(outline.slice(0, 3)).toEqual(['Daftar isi', 'Daftar tabel', 'Daftar gambar']);
  });

  it('has no list of what it hasn’t', async () => {
    const said = saidOn((await pdfOf(bookWith([figure]))).pages);
    expect(said).not.toContain('Daftartabel');
    expect(said).toContain('Daftargambar');
  });

  it('turns its pages for sections that are wide, and back', async () => {
    const { pages } = await pdfOf(bookOf(fullPlan()));
    const turned = pages.map(({ height, width }) => width > height);
    const changes = turned.filter((isWide, at) => isWide !== turned[at - 1]);
    expect(changes.length).toBeGreaterThan(3);
    expect(turned[0]).toBe(false);
  });

  it('keeps what stands below a section that is wide on pages that are', async () => {
    const part = (id: string, isWide: boolean, sections: BookSection[]): BookSection => ({
      id,
      heading: id,
      isWide,
      blocks: [{ kind: 'paragraph', author: 'template', text: [`Isi ${id}.`] }],
      sections,
    });
    const book = bookWith([], {
      chapters: [part('tegak', false, [part('melintang', true, [part('bawah', false, [])])])],
    });
    const { pages } = await pdfOf(book);
    const isAcross = (text: string) =>
      pages
        .filter((page) => saidOn([page]).includes(squeezed(text)))
        .map(({ height, width }) => width > height);
    expect(isAcross('Isi tegak.')).toEqual([false]);
    expect(isAcross('Isi melintang.')).toEqual([true]);
    expect(isAcross('Isi bawah.')).toEqual([true]);
  });

  describe.each([
    ['short', 3, null],
    ['short, with a note', 3, 'Catatan di bawahnya.'],
    ['long', 40, null],
    ['long, with a note', 40, 'Catatan di bawahnya.'],
  ] as const)('with a table that is %s', (_what, count, note) => {
    const table: BookBlock = {
      kind: 'table',
      id: 'tabel',
      caption: 'Tabelnya',
      columns: [{ heading: 'Isi', share: 1, align: 'start' }],
      rows: Array.from({ length: count }, (_, at) => ({
        cells: [`Baris ${String(at)}.`],
        isTotal: false,
      })),
      note,
    };
    const before: BookBlock = { kind: 'paragraph', author: 'template', text: ['Teks.'] };
    /** What each page has of the table, wherever on a page that begins. */
    const placed = Array.from({ length: 16 }, async (_, at) => {
      const texts = Array.from({ length: 24 + at }, () => before);
      const { pages } = await pdfOf(bookWith([...texts, table]));
      const own = pages.map((page) => ({
        rows: saidOn([page]).match(/Baris\d+\./g)?.length ?? 0,
        hasNote: note !== null && saidOn([page]).includes(squeezed(note)),
      }));
      return own.filter(({ hasNote, rows }) => hasNote || rows > 0);
    });

    it('leaves neither few rows nor the note alone on a page', async () => {
      const parts = new Set<number>();
      for (const pages of await Promise.all(placed)) {
        parts.add(pages.length);
        expect(pages.at(-1)?.rows).toBeGreaterThanOrEqual(3);
        expect(pages.map(({ hasNote }) => hasNote).indexOf(note !== null)).toBe(
          note === null ? 0 : pages.length - 1,
        );
      }
      expect(Math.max(...parts)).toBe(count === 3 ? 1 : 2);
    });
  });

  it('ends no page with what heads a group of rows', async () => {
    const rows = Array.from({ length: 60 }, (_, at): BookRow => {
      const isTotal = at % 3 === 0;
      return { cells: ['', isTotal ? 'Kelompok' : 'Baris'], isTotal };
    });
    const { pages } = await pdfOf(bookWith([tableOf(rows)]));
    const own = pages.slice(2).filter((page) => saidOn([page]).includes('Kelompok'));
    expect(own.length).toBeGreaterThan(1);
    for (const page of own) {
      const last = readOut(page).findLast(({ tag }) => tag === 'TD');
      expect(last?.text).toBe('Baris');
    }
  });

  it('has neither cover nor contents if it is a leaflet', async () => {
    const { pages } = await pdfOf(bookOf(fullPlan(), ringkasan));
    const said = saidOn(pages);
    expect(said).toContain('KotaTasikmalaya,2023–2027');
    expect(said).not.toContain('Daftarisi');
    expect(said).not.toContain('Bab1');
  });

  const long = 'Dinas yang bernama sangat panjang '.repeat(9).slice(0, 300).trim();
  it.each([
    ['empty', rawEmptyPlan()],
    ['small', rawPlan()],
    ['full', fullPlan()],
    ['full of names of 300 characters', fullPlanNamed(long)],
  ])('is one page if it is the summary of a plan that is %s', async (_name, plan) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 364"></svg>';
    const { pages } = await pdfOf(bookOf(plan, ringkasan), {
      pictures: () => ({ svg, png: null, width: 420, height: 364 }),
    });
    expect(pages).toHaveLength(1);
  });

  it('tags what is read out, and nothing that pages only repeat', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({
      cells: [String(at), 'Isi'],
      isTotal: false,
    }));
    const { elements, pages } = await pdfOf(bookWith([tableOf(rows)]));
    const count = (type: string) => elements.filter((each) => each === type).length;
    expect(count('TR')).toBe(121);
    expect(count('TH')).toBe(2);
    expect(count('TD')).toBe(240);
    expect(count('Caption')).toBe(1);
    const heads = pages.flatMap(({ pieces }) => pieces.filter(({ text }) => text === 'Uraian'));
    expect(heads.length).toBeGreaterThan(2);
    expect(heads.map(({ tag }) => tag)).toEqual(['TH', ...heads.slice(1).map(() => 'Artifact')]);
  });
});

describe('a figure in PDF', () => {
  const picture: Picture = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="2"/></svg>',
    png: null,
    width: 900,
    height: 900,
  };

  it('is drawn, and says in words what it shows', async () => {
    const { alternatives, elements, pages } = await pdfOf(bookWith([figure]), {
      pictures: () => picture,
    });
    expect(elements).toContain('Figure');
    expect(alternatives).toEqual(['Sebuah titik (hitam).']);
    expect(saidOn(pages)).toContain('Gambar1Gambarnya');
  });

  it('has nothing read from a disk', async () => {
    const svg = picture.svg.replace(
      '<circle',
      '<image href="/etc/hostname.png" width="9" height="9"/><circle',
    );
    const { elements, images } = await pdfOf(bookWith([figure]), {
      pictures: () => ({ ...picture, svg }),
    });
    expect(elements).toContain('Figure');
    expect(images).toBe(0);
  });

  it('is refused if it is no SVG', async () => {
    await expect(
      pdfOf(bookWith([figure]), { pictures: () => ({ ...picture, svg: '<svg' }) }),
    ).rejects.toMatchObject({ code: 'KC_INVALID_OPTION' });
  });

  it('stands beside the words after it where it is to', async () => {
    const words: BookBlock = {
      kind: 'list',
      ordered: false,
      author: 'template',
      items: [['Kata di sisinya.']],
    };
    const after: BookBlock = { kind: 'note', text: 'Di bawah keduanya.' };
    const placesOf = async (isAside: boolean) => {
      const made = await pdfOf(bookWith([{ ...figure, isAside }, words, after]), {
        pictures: () => picture,
      });
      const pieces = made.pages.flatMap((page) => page.pieces);
      const placeOf = (text: string) => pieces.find((piece) => squeezed(piece.text).includes(text));
      return { caption: placeOf('Gambarnya'), said: placeOf('Katadi') ?? placeOf('Kata') };
    };
    const [beside, below] = [await placesOf(true), await placesOf(false)];
    expect(beside.said?.y).toBeGreaterThan(beside.caption?.y ?? Infinity);
    expect(beside.said?.x).toBeGreaterThan(below.said?.x ?? Infinity);
    expect(below.said?.y).toBeLessThan(below.caption?.y ?? -Infinity);
  });

  it('is its words where nobody drew it', async () => {
    const { elements, pages } = await pdfOf(bookWith([figure]));
    expect(elements).not.toContain('Figure');
    expect(saidOn(pages)).toContain('Sebuahtitik(hitam).');
  });
});

describe('what may go wrong with a book in PDF', () => {
  it('names of any length, markup and control characters are text', async () => {
    const long = 'Dinas '.repeat(60).trim();
    const hostile = '<script>alert(1)</script> & \u0000\u0007"x"';
    const { metadata, pages } = await pdfOf(
      bookOf({
        ...rawPlan(),
        title: `${hostile} ${long}`,
        region: { code: '32.78', name: long },
        vision: hostile,
      }),
    );
    expect(saidOn(pages)).toContain('<script>alert(1)</script>&"x"');
    expect(metadata).toContain('&lt;script&gt;');
    expect(metadata).not.toContain('<script>');
    expect(pages.length).toBeGreaterThan(5);
  });

  it('a word that is longer than its column is broken', async () => {
    const word = 'x'.repeat(2000);
    const { pages } = await pdfOf(bookWith([tableOf([{ cells: [word, word], isTotal: false }])]));
    expect(saidOn(pages).split('x')).toHaveLength(4001);
  });

  it('a row that is longer than a page goes on, and loses nothing', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => `k${String(at)};`).join(' ');
    const rows = ['Satu', words, 'Tiga'].map((text) => ({ cells: ['1', text], isTotal: false }));
    const { pages } = await pdfOf(bookWith([tableOf(rows)]));
    const said = saidOn(pages);
    for (const word of words.split(' ')) expect(said).toContain(word);
    expect(said).toContain('Tiga');
  });

  it('a table without rows has its heads', async () => {
    expect(saidOn((await pdfOf(bookWith([tableOf([])]))).pages)).toContain('TabelnyaKodeUraian');
  });

  it('a group of rows keeps its name as one cell over all columns', async () => {
    const { elements, pages } = await pdfOf(
      bookWith([
        tableOf([
          { cells: ['', 'Kelompok'], isTotal: true },
          { cells: ['1', 'Isi'], isTotal: false },
        ]),
      ]),
    );
    expect(elements.filter((type) => type === 'TD')).toHaveLength(3);
    expect(saidOn(pages)).toContain('Kelompok1Isi');
  });

  it('shows the emblem that a region has, and does without', async () => {
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const checked = checkEmblem(Uint8Array.from(atob(pixel), (one) => one.charCodeAt(0)));
    const emblem = checked.ok ? checked.emblem : null;
    const { alternatives, images } = await pdfOf(bookOf(), { emblem });
    expect(images).toBeGreaterThan(0);
    expect(alternatives).toContain('Lambang Kota Tasikmalaya');
    expect((await pdfOf(bookOf(), { emblem: null })).images).toBe(0);
    expect((await pdfOf(bookOf())).images).toBe(0);
  });

  it.each([
    [
      'an emblem that is no picture',
      { emblem: { type: 'png' as const, bytes: Uint8Array.of(1, 2, 3), width: 1, height: 1 } },
    ],
    ['a font that is none', { fonts: { ...fonts, bold: Uint8Array.of(1, 2, 3) } }],
  ])('%s is refused', async (_what, options) => {
    await expect(pdfOf(bookOf(), options)).rejects.toMatchObject({ code: 'KC_INVALID_OPTION' });
  });

  it('a book of no day is refused', async () => {
    await expect(pdfOf({ ...bookOf(), asOf: 'kemarin' })).rejects.toMatchObject({
      code: 'KC_INVALID_DATE',
    });
  });
});
