import { Paragraph, type FileChild } from 'docx';
import type { BookSection } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { NumberedParagraph } from '../numbering/numbered-paragraph.js';
import { numberingIds } from '../numbering/numbering-part.js';
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

/** A heading that Word numbers, by its style or, below an appendix, by its own. */
export function writeHeading(
  { heading, id }: BookSection,
  { isFirst, level, part }: Place,
  { bookmarks }: Pick<DocxWriter, 'bookmarks'>,
): FileChild {
  const shown = Math.min(level, deepestHeading);
  const bookmark = bookmarks.sections.get(id);
  const text = lines(heading.replaceAll('\n', ' '));
  const children = bookmark === undefined ? text : bookmarked(bookmark, text);
  const pageBreakBefore = (level === 1 && !isFirst) || undefined;
  if (part === 'chapters') {
    return new Paragraph({ style: headingId(shown), pageBreakBefore, children });
  }
  return level === 1
    ? new Paragraph({ style: styleIds.appendix, pageBreakBefore, children })
    : new NumberedParagraph(
        { style: headingId(shown) },
        [numberingIds.appendices, shown - 1],
        children,
      );
}
