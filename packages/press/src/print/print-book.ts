import { createHash } from 'node:crypto';
import {
  addToBook,
  bookFileName,
  bookTemplatesOf,
  bookToHtml,
  composeBook,
  manifestOf,
  type Book,
  type BookFile,
  type Pictures,
} from '@kotacerdas/core/book';
import { bookToDocx } from '@kotacerdas/core/book/docx';
import { bookToPdf } from '@kotacerdas/core/book/pdf';
import { bookFonts } from '../fonts/book-fonts.js';
import { drawFigures } from '../pictures/draw-figures.js';
import { figuresOf } from '../pictures/figures-of.js';
import { mediaTypes, type BookFormat } from './media-types.js';
import type { PrintedBook, PrintJob, PrintProgress, PrintStep } from './types.js';

/**
 * Prints a book as DOCX, PDF and HTML, with its figures as the widgets draw them. The same job gives the same bytes, in
 * any time zone and on any machine; nothing is fetched and no clock is read. It works for seconds without a pause: a
 * server prints by `printInWorker`. `null` where the framework has no such book.
 *
 * @example
 * const job = { source, templateId: 'buku-1', additions: { sections: {}, order: {} }, emblem: null };
 * const printed = await printBook(job, ({ done, total }) => console.log(`${done}/${total}`));
 * printed?.files.map(({ name }) => name); // ['buku-1-kota-tasikmalaya-edisi-3.docx', …]
 */
export async function printBook(
  { additions, emblem, source, templateId }: PrintJob,
  onProgress: (progress: PrintProgress) => void = () => {},
): Promise<PrintedBook | null> {
  const template = bookTemplatesOf(source.framework).templates.find(({ id }) => id === templateId);
  if (template === undefined) return null;
  const book = addToBook(composeBook(source, template), additions);
  const figures = figuresOf(book);
  const formats = Object.keys(writers).length;
  let done = 0;
  const tell = (step: PrintStep) => onProgress({ step, done, total: figures.length + formats });
  const finished = (next: PrintStep) => {
    done += 1;
    tell(next);
  };

  tell('figures');
  const drawn = await drawFigures(figures, source, () => finished('figures'));
  const pictures: Pictures = ({ id }) => drawn.get(id) ?? null;
  const given = { pictures, emblem };
  tell('docx');
  const docx = await fileOf(book, 'docx', given);
  finished('pdf');
  const pdf = await fileOf(book, 'pdf', given);
  finished('html');
  const html = await fileOf(book, 'html', given);
  finished('html');
  const files = [docx, pdf, html];
  return { files, manifest: await manifestOf(book, files, sha256) };
}

interface Given {
  readonly pictures: Pictures;
  readonly emblem: PrintJob['emblem'];
}

const writers: Record<BookFormat, (book: Book, given: Given) => Promise<Uint8Array>> = {
  docx: (book, given) => bookToDocx(book, given),
  pdf: async (book, given) => bookToPdf(book, { ...given, fonts: await bookFonts() }),
  html: (book, { pictures }) =>
    Promise.resolve(new TextEncoder().encode(bookToHtml(book, pictures))),
};

async function fileOf(book: Book, format: BookFormat, given: Given): Promise<BookFile> {
  return {
    name: bookFileName(book, format),
    mediaType: mediaTypes[format],
    bytes: await writers[format](book, given),
  };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
