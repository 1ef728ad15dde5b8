import type { Book } from '../../types.js';
import { footOf, headOf } from '../content/running.js';
import { SVGMeasure } from '../parts/pdfmake.js';
import type { PdfSection } from '../parts/types.js';
import type { BookDocument } from './book-document.js';
import { BookLayout } from './book-layout.js';
import { BookRenderer } from './book-renderer.js';
import { defaultStyle, margins, styles, tableLayouts, upright, watermark } from './page.js';

/** Lays sections out, draws their pages after those that are there, and says how many they are. */
export type Press = (sections: readonly PdfSection[], numberOf: (page: number) => string) => number;

export function pressOf(book: Book, document: BookDocument): Press {
  const renderer = new BookRenderer(document);
  return (sections, numberOf) => {
    const builder = new BookLayout(upright, margins, new SVGMeasure());
    builder.registerTableLayouts(tableLayouts);
    const pages = builder.layoutDocument(
      [...sections],
      document,
      styles,
      defaultStyle,
      undefined,
      headOf(book),
      footOf(book, numberOf),
      book.edition === null ? watermark : undefined,
    );
    for (const page of pages) {
      renderer.renderPages([page]);
      // What is drawn isn't looked at again, and is most of what a long chapter takes of the memory.
      page.items.length = 0;
    }
    return pages.length;
  };
}
