import type { FileChild } from 'docx';
import type { BookSection } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import { numberingIds } from '../numbering/numbering-part.js';
import { deepestHeading, headingId, styleIds } from '../styles/style-ids.js';
import { bookmarked } from '../text/bookmarked.js';
import { lines } from '../text/lines.js';
import { MarkedParagraph } from '../text/marked-paragraph.js';
import { oneLine } from '../../prose/printable.js';

/** Where in a book a heading stands. */
export interface Place {
  readonly part: 'chapters' | 'appendices';
  readonly level: number;
  /** Over the whole of the text: its page is new already. */
  readonly isFirst: boolean;
}

/** No list at all. */
const unnumbered = [0, 0] as const;

/** A heading that Word numbers, by its style or, below an appendix, by its own; that of a leaflet has no number. */
export function writeHeading(
  { heading, id }: BookSection,
  { isFirst, level, part }: Place,
  { bookmarks, numbers }: Pick<DocxWriter, 'bookmarks' | 'numbers'>,
): FileChild {
  const shown = Math.min(level, deepestHeading);
  const isAppendix = part === 'appendices';
  const number =
    isAppendix && level > 1 ? ([numberingIds.appendices, shown - 1] as const) : undefined;
  return new MarkedParagraph(
    {
      style: isAppendix && level === 1 ? styleIds.appendix : headingId(shown),
      pageBreakBefore: (level === 1 && !isFirst) || undefined,
      number: numbers.sections.has(id) ? number : unnumbered,
    },
    bookmarked(bookmarks.sections.get(id), lines(oneLine(heading))),
  );
}
