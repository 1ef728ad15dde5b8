import type { Repeated } from 'pdfmake/js/LayoutBuilder.js';
import type { Book } from '../../types.js';
import { margins } from '../document/page.js';
import { printable } from '../../prose/printable.js';
import { shortenText } from '../../../locale/shorten-text.js';
import type { PdfNode } from '../parts/types.js';
import { stateLine } from '../../prose/state-line.js';
import { plain } from './words.js';

/** What fits beside each other on a line of an upright page. */
const longest = 60;

const beside = (start: string, end: string, width: number, top: number): PdfNode => {
  const whole = width - margins.left - margins.right;
  return {
    columns: [
      {
        text: plain(shortenText(printable(start), longest), null),
        style: 'running',
        width: 0.62 * whole,
      },
      {
        text: plain(shortenText(printable(end), longest), null),
        style: 'running',
        alignment: 'right',
        width: 0.38 * whole,
      },
    ],
    margin: [margins.left, top, margins.right, 0],
  };
};

/** The head of each page but the cover. */
export const headOf =
  ({ region, subtitle, title }: Book): Repeated =>
  (_page, _pages, { width }) =>
    beside(`${title}: ${subtitle}`, shortenText(region.name, 36), width, 32);

/** The foot of each page but the cover: what state it is in, and its number. */
export const footOf =
  (book: Book, numberOf: (page: number) => string): Repeated =>
  (page, _pages, { width }) =>
    beside(stateLine(book), numberOf(page), width, 20);
