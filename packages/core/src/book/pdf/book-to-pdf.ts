import { parseMoment } from '../../date/parse-moment.js';
import { KotaCerdasError } from '../../error/kota-cerdas-error.js';
import type { Pictures } from '../drawing/picture.js';
import type { Emblem } from '../emblem/types.js';
import { numberBook } from '../numbering/number-book.js';
import type { Book } from '../types.js';
import { contentsOf } from './content/contents.js';
import { coverOf, titleNodes } from './content/cover.js';
import { partOf } from './content/part.js';
import { roman } from './content/roman.js';
import { destinations, elementIn, type Writer } from './content/writer.js';
import { BookDocument, type BookFonts } from './document/book-document.js';
import { bytesOf } from './document/bytes-of.js';
import { pressOf } from './document/press.js';
import { oneLine } from '../prose/printable.js';

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
  /** Of the region, for the cover, as `checkEmblem` gave it. */
  readonly emblem?: Emblem | null;
}

/**
 * A book as a tagged PDF on A4, with bookmarks, contents, lists of its tables and figures, and links. The same book
 * gives the same bytes. A book of one chapter without sections has neither cover nor contents, but its title above.
 *
 * It needs `pdfmake`, which has to be installed beside, and Node or a bundler that stands in for it.
 *
 * @example
 * const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, ringkasan);
 * const pdf = await bookToPdf(book, { fonts });
 * new TextDecoder().decode(pdf.slice(0, 8)); // '%PDF-1.7'
 */
export async function bookToPdf(book: Book, options: PdfOptions): Promise<Uint8Array> {
  const document = documentOf(book, options);
  const bytes = bytesOf(document);
  print(book, document, options);
  document.end();
  return bytes;
}

function documentOf(book: Book, { emblem = null, fonts }: PdfOptions): BookDocument {
  const { planTitle, region, subtitle, title } = book;
  const made = madeAt(book);
  return new BookDocument({
    info: {
      Title: oneLine(`${title}: ${subtitle} ${region.name}`),
      Author: oneLine(region.name),
      Subject: oneLine(planTitle),
      Creator: 'kotacerdas',
      Producer: 'pdfmake',
      CreationDate: made,
      ModDate: made,
    },
    fonts,
    emblem,
  });
}

/** No clock: a book was made when its edition was, and a draft on the day of its figures. */
function madeAt({ asOf, edition }: Book): Date {
  const made = parseMoment(edition?.publishedAt ?? asOf);
  if (made === null)
    throw new KotaCerdasError('KC_INVALID_DATE', 'no day that the book stands for');
  return new Date(made);
}

/**
 * Draws chapter by chapter, so that no more than one is laid out at a time. The contents can only be written when the
 * pages of the chapters are known: what stands in front is drawn last, and its pages are put before the others.
 */
function print(book: Book, document: BookDocument, { pictures = () => null }: PdfOptions): void {
  const numbers = numberBook(book);
  const writer: Writer = { document, numbers, pictures, destinationOf: destinations() };
  const root = document.struct('Document');
  document.addStructure(root);
  const front = elementIn(writer, root, 'Sect');
  const press = pressOf(book, document);
  const hasCover = book.form !== 'leaflet';
  const title = hasCover ? [] : titleNodes(book, front, writer);
  let drawn = 0;
  for (const section of [...book.chapters, ...book.appendices]) {
    const part = partOf(section, title, root, writer);
    const before = drawn;
    drawn += press(part.sections, (page) => String(before + page));
    part.element.end();
  }
  document.putInFront(() => {
    if (!hasCover) return;
    press([coverOf(book, front, writer), contentsOf(book, front, writer)], roman);
  });
}
