import { Document, Packer } from 'docx';
import type { Emblem } from '../emblem/types.js';
import type { Pictures } from '../drawing/picture.js';
import { numberBook } from '../numbering/number-book.js';
import type { Book } from '../types.js';
import { bookmarksOf } from './bookmarks.js';
import { counter, type DocxWriter } from './docx-writer.js';
import { writeFront } from './front/write-front.js';
import { numberingPart } from './numbering/numbering-part.js';
import { coreProperties } from './package/core-properties.js';
import { stopClock } from './package/stop-clock.js';
import { bookFooter, bookHeader } from './page/header.js';
import { pageRuns } from './page/page-runs.js';
import { pageOptions } from './page/page-shape.js';
import { SectionEnd } from './page/section-end.js';
import { documentStyles } from './styles/document-styles.js';

/**
 * What a book brings to paper that it doesn't hold itself.
 *
 * @example
 * const options: DocxOptions = { pictures: () => null, emblem: null };
 */
export interface DocxOptions {
  /** Gives the picture of a figure; its words stand where there is none. */
  readonly pictures?: Pictures;
  /** Of the region, for the cover, as `checkEmblem` gave it. */
  readonly emblem?: Emblem | null;
}

/**
 * A book as a document for Word and LibreOffice that people go on writing in: with styles, numbered headings, captions
 * and references that are fields, and wide tables on pages that lie across. The same book gives the same bytes. A book
 * of one chapter without sections has neither cover nor contents, but its title above.
 *
 * @example
 * const book = composeBook({ masterplan, framework: kominfo2021, asOf: '2026-11-23', edition: null }, buku1);
 * const bytes = await bookToDocx(book);
 * String.fromCharCode(...bytes.subarray(0, 2)); // 'PK'
 */
export async function bookToDocx(book: Book, options: DocxOptions = {}): Promise<Uint8Array> {
  const { emblem = null, pictures = () => null } = options;
  const writer: DocxWriter = {
    numbers: numberBook(book),
    bookmarks: bookmarksOf(book),
    pictures,
    pictureCount: counter(),
    lists: counter(),
  };
  const { above, cover } = writeFront(book, emblem, writer);
  const runs = pageRuns(book, writer);
  const last = runs.at(-1);
  const numberedFrom = (at: number) =>
    at === 0 ? { start: 1, formatType: 'decimal' as const } : { formatType: 'decimal' as const };
  const page = (at: number, isWide: boolean) => ({
    page: { ...pageOptions(isWide), pageNumbers: numberedFrom(at) },
  });
  const document = new Document({
    styles: documentStyles(),
    // Word counts pages only when asked to. It asks back, once; a contents without pages would be worse.
    features: { updateFields: cover.length > 0 },
    sections: [
      ...cover,
      {
        properties: page(runs.length - 1, last?.isWide ?? false),
        headers: { default: bookHeader(book) },
        footers: { default: bookFooter(book) },
        children: [
          ...above,
          ...runs.flatMap(({ children, isWide }, at) =>
            at === runs.length - 1 ? children : [...children, new SectionEnd(page(at, isWide))],
          ),
        ],
      },
    ],
  });
  const overrides = [
    { path: 'docProps/core.xml', data: coreProperties(book) },
    { path: 'word/numbering.xml', data: numberingPart(writer.lists.count()) },
  ];
  return stopClock(await Packer.pack(document, 'uint8array', undefined, overrides));
}
