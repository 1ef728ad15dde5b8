import { ImageRun, Paragraph, type FileChild, type ParagraphChild } from 'docx';
import type { Emblem } from '../../emblem/types.js';
import { marksOf, stateText } from '../../prose/state-text.js';
import type { Book } from '../../types.js';
import { fitInto } from '../blocks/fit-into.js';
import type { DocxWriter } from '../docx-writer.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { printable } from '../../prose/printable.js';

const largest = { width: 150, height: 150 };

/** What stands on the cover; no emblem where a region gave none. */
export function writeCover(
  book: Book,
  emblem: Emblem | null,
  { pictureCount }: Pick<DocxWriter, 'pictureCount'>,
): FileChild[] {
  const { period, planTitle, region, subtitle, title } = book;
  const marks = marksOf(book);
  const name = `Lambang ${printable(region.name)}`;
  const picture =
    emblem === null
      ? []
      : [
          new ImageRun({
            type: emblem.type,
            data: emblem.bytes,
            transformation: fitInto(emblem, largest),
            altText: { id: String(pictureCount.next()), name, description: name },
          }),
        ];
  return [
    ...(marks.length === 0 ? [] : [line(styleIds.coverMark, lines(marks.join(' · ')))]),
    line(styleIds.coverPicture, picture),
    line(styleIds.coverRegion, lines(region.name)),
    line(styleIds.subtitle, lines(title)),
    line(styleIds.title, lines(subtitle)),
    line(styleIds.coverText, lines(planTitle)),
    line(styleIds.coverText, lines(`${String(period.from)}–${String(period.to)}`, true)),
    line(styleIds.coverText, lines(stateText(book))),
  ];
}

const line = (style: string, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style, children });
