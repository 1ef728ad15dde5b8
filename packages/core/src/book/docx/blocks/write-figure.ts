import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { BookFigure } from '../../types.js';
import type { DocxWriter } from '../docx-writer.js';
import type { PageShape } from '../page/page-shape.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { printable } from '../../prose/printable.js';
import { caption } from './caption.js';
import { fitInto, twipsPerPixel } from './fit-into.js';

/** A picture must leave room for its caption and for the heading over it. */
const mostOfPage = 0.7;

/** A picture over its caption; what it shows in words, where nobody drew it. */
export function writeFigure(figure: BookFigure, shape: PageShape, writer: DocxWriter): FileChild[] {
  const { alternative } = figure;
  const picture = writer.pictures(figure);
  const png = picture?.png ?? null;
  const shown =
    picture === null || png === null
      ? new Paragraph({ style: styleIds.bodyText, keepNext: true, children: lines(alternative) })
      : new Paragraph({
          style: styleIds.figure,
          children: [
            new ImageRun({
              type: 'png',
              data: png,
              transformation: fitInto(picture, {
                width: shape.width / twipsPerPixel,
                height: (mostOfPage * shape.height) / twipsPerPixel,
              }),
              altText: {
                id: String(writer.pictureCount.next()),
                name: writer.numbers.captions.get(figure.id) ?? figure.id,
                description: printable(alternative),
              },
            }),
          ],
        });
  return [shown, caption(figure, styleIds.figureCaption, writer)];
}
