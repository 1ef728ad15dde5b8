import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import { parseMoment } from '../../date/parse-moment.js';
import { numberBook } from '../numbering/number-book.js';
import type { Book } from '../types.js';
import type { Pictures } from '../drawing/picture.js';
import { bodyOf } from './content/body.js';
import { contentsOf } from './content/contents.js';
import { coverOf, titleLines } from './content/cover.js';
import { roman } from './content/roman.js';
import { footOf, headOf } from './content/running.js';
import { destinations, type Writer } from './content/writer.js';
import { BookDocument, family } from './document/book-document.js';
import { BookRenderer } from './document/book-renderer.js';
import { defaultStyle, margins, styles, tableLayouts, upright } from './document/page.js';
import { printable } from './document/printable.js';
import { LayoutBuilder, SVGMeasure } from './parts/pdfmake.js';
import type { PdfSection, PdfText } from './parts/types.js';

/**
 * The four styles of one font, as TrueType or OpenType files.
 *
 * @example
 * const styles: readonly (keyof BookFonts)[] = ['normal', 'bold', 'italics', 'bolditalics'];
 */
export interface BookFonts {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
  readonly italics: Uint8Array;
  readonly bolditalics: Uint8Array;
}

/**
 * What a book is printed with.
 *
 * @example
 * const options: PdfOptions = { fonts, pictures: () => null };
 */
export interface PdfOptions {
  readonly fonts: BookFonts;
  /** The pictures of figures; where there is none, its words stand for it. */
  readonly pictures?: Pictures;
  /** The emblem of the region for the cover, as PNG or JPEG. */
  readonly emblem?: Uint8Array;
}

/**
 * A book as a tagged PDF on A4, with bookmarks and links. The same book gives the same bytes.
 *
 * It loads `pdfmake`, which has to be installed beside.
 *
 * @example
 * const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, ringkasan);
 * const pdf = await bookToPdf(book, { fonts });
 * new TextDecoder().decode(pdf.slice(0, 8)); // '%PDF-1.7'
 */
export async function bookToPdf(book: Book, options: PdfOptions): Promise<Uint8Array> {
  const document = documentOf(book, options);
  const finished = bytesOf(document);
  print(book, document, options);
  document.end();
  return finished;
}

function documentOf(book: Book, { emblem, fonts }: PdfOptions): BookDocument {
  const { planTitle, region, subtitle, title } = book;
  const made = madeAt(book);
  const text = (value: string) => printable(value).replaceAll('\n', ' ');
  const document = new BookDocument(
    {
      size: [upright.width, upright.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: 'id',
      bufferPages: false,
      autoFirstPage: false,
      info: {
        Title: text(`${title}: ${subtitle} ${region.name}`),
        Author: text(region.name),
        Subject: text(planTitle),
        Creator: 'kotacerdas',
        Producer: 'pdfmake',
        CreationDate: made,
        ModDate: made,
      },
      font: null,
    },
    emblem === undefined ? {} : { emblem: 'emblem' },
    {
      existsSync: (name) => name === 'emblem',
      readFileSync: () => emblem?.slice().buffer,
    },
  );
  for (const style of ['normal', 'bold', 'italics', 'bolditalics'] as const) {
    document.registerFont(family[style], fonts[style]);
  }
  return document;
}

/** No clock: a book was made when its edition was, and a draft on the day of its figures. */
function madeAt({ asOf, edition }: Book): Date {
  const made = parseMoment(edition?.publishedAt ?? asOf);
  if (made === null)
    throw new KotaCerdasError('KC_INVALID_DATE', 'a book needs a day it stands for');
  return new Date(made);
}

function print(book: Book, document: BookDocument, { emblem, pictures = () => null }: PdfOptions) {
  const writer: Writer = {
    document,
    numbers: numberBook(book),
    pictures,
    destinationOf: destinations(),
  };
  const root = document.struct('Document');
  document.addStructure(root);
  const hasCover = !isLeaflet(book);
  const emblemSize = emblem === undefined ? null : document.provideImage('emblem');
  const front = hasCover
    ? [coverOf(book, emblemSize, root, writer), contentsOf(book, root, writer)]
    : [];
  const above = hasCover ? [] : titleLines(book, root, writer);
  const { headings, sections } = bodyOf(book, root, writer);
  const [first, ...rest] = sections;
  const content: PdfSection[] = [
    ...front,
    ...(first === undefined ? [] : [{ ...first, section: [...above, ...first.section] }, ...rest]),
  ];
  const heading = headings.get(book.chapters[0]?.id ?? '');
  const inFront = () => (hasCover ? (heading?.positions?.[0]?.pageNumber ?? 1) - 1 : 0);
  const builder = new LayoutBuilder(upright, margins, new SVGMeasure());
  builder.registerTableLayouts(tableLayouts);
  const pages = builder.layoutDocument(
    content,
    document,
    styles,
    defaultStyle,
    undefined,
    headOf(book),
    footOf(book, (page) => (page <= inFront() ? roman(page) : String(page - inFront()))),
    book.edition === null ? watermark : undefined,
  );
  numberFromFirstChapter(headings.values(), inFront(), document);
  new BookRenderer(document).renderPages(pages);
}

/** One chapter without sections is no book: it is printed on a page, with its title above. */
const isLeaflet = ({ appendices, chapters }: Book): boolean =>
  appendices.length === 0 && chapters.length === 1 && chapters[0]?.sections.length === 0;

const watermark = {
  text: 'DRAF',
  color: '#000000',
  opacity: 0.06,
  bold: true,
  angle: -45,
  fontSize: 150,
} as const;

/** Pages count from the first chapter on, in the contents as in a reader's own list of pages. */
function numberFromFirstChapter(
  headings: Iterable<PdfText>,
  inFront: number,
  document: BookDocument,
): void {
  for (const { positions = [] } of headings) {
    const [first] = positions;
    if (first !== undefined) first.pageNumber -= inFront;
  }
  document._root.data['PageLabels'] = {
    Nums: inFront === 0 ? [0, { S: 'D' }] : [0, { S: 'r' }, inFront, { S: 'D' }],
  };
}

function bytesOf(document: BookDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk) => {
    chunks.push(chunk);
  });
  return new Promise((resolve, reject) => {
    document.on('error', reject);
    document.on('end', () => {
      const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      chunks.reduce((at, chunk) => {
        whole.set(chunk, at);
        return at + chunk.length;
      }, 0);
      resolve(whole);
    });
  });
}
