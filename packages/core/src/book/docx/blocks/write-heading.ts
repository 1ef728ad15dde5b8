import { Paragraph } from 'docx';
import type { BookSection } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { headingNumbering } from '../numbering/document-numbering.js';
import { deepestHeading, headingId, styleIds } from '../styles/style-ids.js';
import { bookmarked } from '../text/bookmarked.js';
import { lines } from '../text/lines.js';

/** Where in a book a heading stands. */
export interface Place {
  readonly part: 'chapters' | 'appendices';
  readonly level: number;
  /** Over the whole of the text: its page is new already. */
  readonly isFirst: boolean;
}

/** A heading that Word numbers. */
export function writeHeading(
  { heading, id }: BookSection,
  { isFirst, level, part }: Place,
  { bookmarks }: Pick<DocxWriter, 'bookmarks'>,
): Paragraph {
  const shown = Math.min(level, deepestHeading);
  const bookmark = bookmarks.sections.get(id);
  const text = lines(heading.replaceAll('\n', ' '));
  return new Paragraph({
    style: part === 'appendices' && level === 1 ? styleIds.appendix : headingId(shown),
    pageBreakBefore: (level === 1 && !isFirst) || undefined,
    numbering: { reference: headingNumbering[part], level: shown - 1 },
    children: bookmark === undefined ? text : bookmarked(bookmark, text),
  });
}
