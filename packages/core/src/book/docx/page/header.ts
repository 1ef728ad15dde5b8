import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Book } from '../../types.js';
import { sampleMark, stateText } from '../../prose/state-text.js';
import { shortenText } from '../../../locale/shorten-text.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';
import { watermark } from './watermark.js';

/** Of a name on the one line over a page. */
const longest = 60;

const draftMark = (edition: Book['edition'], number: number): TextRun[] =>
  edition === null ? [new TextRun({ children: [watermark('DRAF', number)] })] : [];

/** Over every page but the cover: which book it is, of whom, and whether its data are only a sample. */
export const bookHeader = ({ edition, region, sample, subtitle, title }: Book): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        children: [
          ...draftMark(edition, 2),
          ...lines(`${title}: ${subtitle} · ${shortenText(region.name, longest)}`),
          ...(sample ? lines(` · ${sampleMark}`, true) : []),
        ],
      }),
    ],
  });

/** Over the cover of a draft: nothing but that it is one. */
export const coverHeader = ({ edition }: Book): Header =>
  new Header({
    children: [new Paragraph({ style: styleIds.coverHeader, children: draftMark(edition, 1) })],
  });

/** Below every page but the cover. It stands at the right, on pages of either shape. */
export const bookFooter = (book: Book): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        children: [
          ...lines(`${stateText(book)} · `),
          new TextRun({ children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
