import { KotaCerdasError } from '../../../error/kota-cerdas-error.js';
import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import type { BookFigure } from '../../types.js';
import { colors, heightOf, lineOf } from '../document/page.js';
import { SVGMeasure } from '../parts/pdfmake.js';
import type { PdfNode, PdfText } from '../parts/types.js';
import { remark } from './paragraph.js';
import { plain } from './words.js';
import { tagIn, type Writer } from './writer.js';

/**
 * A figure takes no more of a page than this, so that it stands with what is said of it; unless its texts would be too
 * small to be read.
 */
const mostOfPage = 0.45;
const leastScale = 0.8;

/** A figure above its caption, on one page; its words where there is no picture of it. */
export function figureNode(
  figure: BookFigure,
  parent: StructureElement,
  width: number,
  isWide: boolean,
  writer: Writer,
): PdfNode {
  const { alternative, caption, id } = figure;
  const drawn = drawnSize(figure, width, isWide, writer);
  const shown: PdfNode =
    drawn === null
      ? remark(alternative, 'note', parent, writer)
      : {
          ...drawn,
          options: { imageCallback: embedded },
          alignment: 'center',
          tag: tagIn(writer, parent, 'Figure', { alt: alternative }),
        };
  const tag = tagIn(writer, parent, 'Caption');
  const below: PdfText = {
    text: [
      { text: `${writer.numbers.captions.get(id) ?? ''}  `, color: colors.accent, tag },
      ...plain(caption, tag),
    ],
    id: writer.destinationOf('caption', id),
    style: 'caption',
    alignment: drawn === null ? 'left' : 'center',
    margin: [0, 4, 0, 12],
  };
  return { stack: [shown, below], unbreakable: true, margin: [0, 6, 0, 0] };
}

/** What a figure takes, with its caption. */
export const figureHeight = (
  figure: BookFigure,
  width: number,
  isWide: boolean,
  writer: Writer,
): number =>
  (drawnSize(figure, width, isWide, writer)?.height ?? 3 * lineOf(10)) + 2 * lineOf(9) + 12;

/** A drawing may hold pictures, and may not have any read from a disk. */
const embedded = (link: string): string => (link.startsWith('data:') ? link : '');

function drawnSize(
  figure: BookFigure,
  most: number,
  isWide: boolean,
  { pictures }: Writer,
): { readonly svg: string; readonly width: number; readonly height: number } | null {
  const picture = pictures(figure);
  if (picture === null) return null;
  refuseOther(picture.svg, figure.id);
  // Three quarters: a CSS pixel in points.
  const [width, height] = [0.75 * picture.width, 0.75 * picture.height];
  const ofPage = (part: number) => (part * heightOf(isWide)) / height;
  const scale = Math.min(
    1,
    most / width,
    Math.max(ofPage(mostOfPage), Math.min(leastScale, ofPage(0.85))),
  );
  return { svg: picture.svg, width: scale * width, height: scale * height };
}

function refuseOther(svg: string, id: string): void {
  try {
    new SVGMeasure().measureSVG(svg);
  } catch (error) {
    throw new KotaCerdasError('KC_INVALID_OPTION', `the picture of "${id}": ${String(error)}`);
  }
}
