import type { FileChild, ISectionOptions } from 'docx';
import type { Emblem } from '../../emblem/types.js';
import type { Book } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { coverHeader } from '../page/header.js';
import { pageOptions } from '../page/page-shape.js';
import { SectionEnd } from '../page/section-end.js';
import { writeContents } from './write-contents.js';
import { writeCover } from './write-cover.js';
import { writeTitle } from './write-title.js';

/** What stands before the first chapter. */
export interface Front {
  /** Pages without the head and foot of the others. */
  readonly cover: readonly ISectionOptions[];
  readonly above: readonly FileChild[];
}

/** Cover and contents; of a leaflet the title above its text. */
export function writeFront(book: Book, emblem: Emblem | null, writer: DocxWriter): Front {
  if (book.form === 'leaflet') return { cover: [], above: writeTitle(book) };
  const numbered = { start: 1, formatType: 'lowerRoman' } as const;
  return {
    cover: [
      {
        properties: { page: pageOptions(false) },
        headers: { default: coverHeader(book) },
        children: writeCover(book, emblem, writer),
      },
    ],
    above: [
      ...writeContents(book, writer),
      new SectionEnd({ page: { ...pageOptions(false), pageNumbers: numbered } }, true),
    ],
  };
}
