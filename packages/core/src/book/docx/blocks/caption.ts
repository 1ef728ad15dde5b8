import { SimpleField, type FileChild } from 'docx';
import type { BookFigure, BookTable } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { bookmarked } from '../text/bookmarked.js';
import { lines } from '../text/lines.js';
import { MarkedParagraph } from '../text/marked-paragraph.js';

/** The caption of a table or figure. Its number is a field, so that Word counts on where a table is added. */
export function caption(
  { caption: text, id }: Pick<BookTable | BookFigure, 'caption' | 'id'>,
  style: string,
  { bookmarks, numbers }: Pick<DocxWriter, 'bookmarks' | 'numbers'>,
): FileChild {
  const [name = '', number = ''] = (numbers.captions.get(id) ?? '').split(' ');
  const counted = [...lines(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, number)];
  return new MarkedParagraph({ style }, [
    ...bookmarked(bookmarks.captions.get(id), counted),
    ...lines(`  ${text}`),
  ]);
}
