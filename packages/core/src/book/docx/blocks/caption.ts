import { Paragraph, SimpleField } from 'docx';
import type { BookFigure, BookTable } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { bookmarked } from '../text/bookmarked.js';
import { lines } from '../text/lines.js';

/** The caption of a table or figure. Its number is a field, so that Word counts on where a table is added. */
export function caption(
  { caption: text, id }: Pick<BookTable | BookFigure, 'caption' | 'id'>,
  style: string,
  { bookmarks, numbers }: Pick<DocxWriter, 'bookmarks' | 'numbers'>,
): Paragraph {
  const [name = '', number = ''] = (numbers.captions.get(id) ?? '').split(' ');
  const bookmark = bookmarks.captions.get(id);
  const counted = [...lines(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, number)];
  return new Paragraph({
    style,
    children: [
      ...(bookmark === undefined ? counted : bookmarked(bookmark, counted)),
      ...lines(`  ${text}`),
    ],
  });
}
