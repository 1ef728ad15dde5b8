import { Paragraph, type FileChild } from 'docx';
import { titleLines } from '../../leaflet/title-lines.js';
import type { Book } from '../../types.js';
import { styleIds } from '../styles/style-ids.js';
import { lines } from '../text/lines.js';

/** What stands above a leaflet, which has no cover. */
export function writeTitle(book: Book): FileChild[] {
  const { plan, region, state } = titleLines(book);
  return [
    new Paragraph({ style: styleIds.leafletRegion, children: lines(region) }),
    new Paragraph({ style: styleIds.leafletText, children: lines(plan) }),
    new Paragraph({ style: styleIds.leafletState, children: lines(state) }),
  ];
}
