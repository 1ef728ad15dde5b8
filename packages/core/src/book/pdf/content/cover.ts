import type { StructureElement } from 'pdfmake/js/PDFDocument.js';
import { marksOf, stateText } from '../../prose/state-text.js';
import { titleLines } from '../../leaflet/title-lines.js';
import type { Book } from '../../types.js';
import type { BookDocument } from '../document/book-document.js';
import type { Style } from '../document/page.js';
import { shortenText } from '../../../locale/shorten-text.js';
import { printable } from '../../prose/printable.js';
import type { PdfNode, PdfSection } from '../parts/types.js';
import { plain } from './words.js';
import { tagIn, type Writer } from './writer.js';

/** A name of any length leaves room for the rest of the cover. */
const longest = 320;

/** The page in front, without head and foot. */
export function coverOf(book: Book, element: StructureElement, writer: Writer): PdfSection {
  const { period, planTitle, region, subtitle, title } = book;
  const { emblem } = writer.document;
  const line = (text: string, style: Style | null, below: number): PdfNode => ({
    text: plain(shortenText(printable(text), longest), tagIn(writer, element, 'P')),
    ...(style === null ? {} : { style }),
    margin: [0, 0, 0, below],
  });
  const marks = marksOf(book);
  return {
    pageOrientation: 'portrait',
    header: null,
    footer: null,
    section: [
      { stack: [], margin: [0, emblem === null ? 90 : 20, 0, 0] },
      ...(emblem === null ? [] : [emblemNode(emblem, region.name, element, writer)]),
      ...(marks.length === 0 ? [] : [line(marks.join(' · '), 'mark', 18)]),
      line(region.name, 'region', 28),
      line(title, 'title', 6),
      line(subtitle, 'subtitle', 28),
      line(planTitle, null, 4),
      line(`${String(period.from)}–${String(period.to)}`, null, 28),
      line(stateText(book), null, 0),
    ],
  };
}

function emblemNode(
  { height, name, width }: NonNullable<BookDocument['emblem']>,
  regionName: string,
  element: StructureElement,
  writer: Writer,
): PdfNode {
  const scale = Math.min(96 / width, 110 / height);
  return {
    image: name,
    width: scale * width,
    height: scale * height,
    alignment: 'left',
    tag: tagIn(writer, element, 'Figure', { alt: `Lambang ${printable(regionName)}` }),
    margin: [0, 0, 0, 36],
  };
}

/** What stands above a leaflet, which has no cover. */
export function titleNodes(book: Book, element: StructureElement, writer: Writer): PdfNode[] {
  const { plan, region, state } = titleLines(book);
  const line = (text: string, style: Style, below: number): PdfNode => ({
    text: plain(text, tagIn(writer, element, 'P')),
    style,
    margin: [0, 0, 0, below],
  });
  return [line(region, 'mark', 2), line(plan, 'note', 2), line(state, 'note', 2)];
}
